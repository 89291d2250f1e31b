package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF: what it could do by itself, its text, and its first pages as pictures. */
final class PdfReader {

    private static final int MOST_PAGES = 5_000;
    private static final int DRAWN = 3;
    private static final float PIXELS = 1000;

    private PdfReader() {}

    static void read(Path file, Notes notes) throws IOException {
        try (var in = new RandomAccessReadBufferedFile(file.toFile());
                var pdf = Loader.loadPDF(in, "", IOUtils.createMemoryOnlyStreamCache())) {
            notes.pages(pdf.getNumberOfPages());
            if (pdf.getNumberOfPages() > MOST_PAGES) throw new RuleBroken("reading.too-many-pages", MOST_PAGES);
            if (pdf.isEncrypted()) notes.remark("reading.restricted");
            PdfDangers.refuse(pdf, notes);
            if (!pdf.getSignatureDictionaries().isEmpty()) notes.signed();
            text(pdf, notes);
            if (!notes.hasText()) notes.remark("reading.no-text");
            draw(pdf, notes);
        } catch (InvalidPasswordException locked) {
            throw new RuleBroken("reading.encrypted");
        }
    }

    private static void text(PDDocument pdf, Notes notes) throws IOException {
        try {
            new PDFTextStripper() {
                @Override
                protected void endPage(PDPage page) {
                    if (notes.full() || notes.late()) throw new Enough();
                }
            }.writeText(pdf, notes.writer());
        } catch (Enough cut) {
            notes.remark("reading.text-cut");
        }
    }

    private static void draw(PDDocument pdf, Notes notes) throws IOException {
        var renderer = new PDFRenderer(pdf);
        for (int i = 0; i < Math.min(DRAWN, pdf.getNumberOfPages()) && !notes.late(); i++) {
            var box = pdf.getPage(i).getCropBox();
            float scale = PIXELS / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            notes.picture(PictureReader.png(renderer.renderImage(i, scale, ImageType.RGB)));
        }
    }

    /** The bound of text or time is reached. */
    private static final class Enough extends RuntimeException {

        Enough() {
            super(null, null, false, false);
        }
    }
}
