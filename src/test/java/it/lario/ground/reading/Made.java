package it.lario.ground.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that tests make, good and hostile. */
public final class Made {

    static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    public static final String DOCX = OFFICE + "wordprocessingml.document";
    public static final String XLSX = OFFICE + "spreadsheetml.sheet";
    static final String PPTX = OFFICE + "presentationml.presentation";
    static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private Made() {}

    /** Name and text of each part, in pairs. */
    public static Map<String, byte[]> parts(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2)
            parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A docx whose body is these paragraphs, with other parts beside it. */
    public static byte[] docx(String paragraphs, String... otherParts) {
        var parts = parts(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>",
                "_rels/.rels",
                relationship("officeDocument", "word/document.xml", ""),
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + paragraphs + "</w:body></w:document>");
        parts.putAll(parts(otherParts));
        return zip(parts);
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public static String relationship(String kind, String target, String more) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\""
                + target + "\" " + more + "/></Relationships>";
    }

    static byte[] xlsx(String rows, String... otherParts) {
        var parts = parts(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook/>",
                "xl/sharedStrings.xml",
                "<sst><si><t>Codice</t></si><si><r><t>Pra</t></r><r><t>tica</t></r></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.putAll(parts(otherParts));
        return zip(parts);
    }

    static byte[] odt(String body, String... otherParts) {
        var parts = parts(
                "mimetype",
                ODT,
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>");
        parts.putAll(parts(otherParts));
        return zip(parts);
    }

    public static PDDocument pdf(int pages, String text) throws IOException {
        var pdf = new PDDocument();
        var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (int i = 1; i <= pages; i++) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(50, 700);
                content.showText(text + " " + i);
                content.endText();
            }
        }
        return pdf;
    }

    public static byte[] bytes(PDDocument pdf) throws IOException {
        try (pdf) {
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** A page that runs this action when it opens. */
    static byte[] pdfThatActs(String kind, String key, String value) throws IOException {
        var pdf = pdf(1, "Modulo");
        var action = new COSDictionary();
        action.setName(COSName.S, kind);
        action.setString(key, value);
        pdf.getDocumentCatalog().getCOSObject().setItem("OpenAction", action);
        return bytes(pdf);
    }
}
