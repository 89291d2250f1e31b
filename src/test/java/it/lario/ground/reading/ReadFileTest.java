package it.lario.ground.reading;

import static it.lario.ground.reading.Made.DOCX;
import static it.lario.ground.reading.Made.PPTX;
import static it.lario.ground.reading.Made.XLSX;
import static it.lario.ground.reading.Made.docx;
import static it.lario.ground.reading.Made.odt;
import static it.lario.ground.reading.Made.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.quarantine.Specimen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people look for is found in files of every type that is taken. */
class ReadFileTest {

    @TempDir
    Path folder;

    @Test
    void readsWordWithoutWhatWasDeleted() throws Exception {
        var found = read(
                "a.docx",
                DOCX,
                docx(
                        paragraph("Scopo") + "<w:p><w:del><w:r><w:delText>vecchio</w:delText></w:r></w:del>"
                                + "<w:r><w:t>qua</w:t></w:r><w:r><w:t>lità</w:t><w:tab/><w:t>sì</w:t></w:r></w:p>",
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w=\"w\"><w:p><w:t>nota a piè di pagina</w:t></w:p></w:footnotes>"));
        assertThat(found.text().lines()).contains("Scopo", "qualità\tsì", "nota a piè di pagina");
        assertThat(found.text()).doesNotContain("vecchio");
        assertThat(found.remarks()).containsExactly(Remark.of("reading.tracked-changes"));
    }

    @Test
    void readsSheetsARowALine() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Prova", "1.0")) {
            var sheet = book.newWorksheet("Foglio");
            sheet.value(0, 0, "Codice");
            sheet.value(0, 1, "Qualità & <altro>");
            sheet.value(1, 0, 12.5);
            sheet.value(1, 1, "Codice");
        }
        var found = read("a.xlsx", XLSX, out.toByteArray());
        assertThat(found.text().lines()).containsExactly("Codice\tQualità & <altro>\t", "12.5\tCodice");
        assertThat(found.pages()).isEqualTo(1);
    }

    @Test
    void readsSlidesInTheirOrder() throws Exception {
        var found = read(
                "a.pptx",
                PPTX,
                Made.zip(Made.parts(
                        "[Content_Types].xml",
                        "<Types/>",
                        "ppt/presentation.xml",
                        "<p/>",
                        "ppt/slides/slide10.xml",
                        "<a:p xmlns:a=\"a\"><a:t>dieci</a:t></a:p>",
                        "ppt/slides/slide2.xml",
                        "<a:p xmlns:a=\"a\"><a:t>due</a:t></a:p>",
                        "ppt/notesSlides/notesSlide1.xml",
                        "<a:p xmlns:a=\"a\"><a:t>appunto</a:t></a:p>")));
        assertThat(found.text().lines()).containsExactly("due", "dieci", "appunto");
        assertThat(found.pages()).isEqualTo(2);
    }

    @Test
    void readsOpenDocuments() throws Exception {
        var found = read(
                "a.odt",
                Made.ODT,
                odt("<text:tracked-changes><text:p>vecchio</text:p></text:tracked-changes>"
                        + "<text:h>Scopo</text:h><text:p>La<text:s/>qualità<text:line-break/>serve</text:p>"));
        assertThat(found.text().lines()).containsExactly("Scopo", "La qualità", "serve");
        assertThat(found.remarks()).containsExactly(Remark.of("reading.tracked-changes"));
    }

    @Test
    void readsPdfAndDrawsItsFirstPages() throws Exception {
        var found = read("a.pdf", "application/pdf", Made.bytes(Made.pdf(5, "Pagina")));
        assertThat(found.text()).contains("Pagina 1", "Pagina 5");
        assertThat(found.pages()).isEqualTo(5);
        assertThat(found.pictures()).hasSize(3).allSatisfy(picture -> assertThat(picture)
                .startsWith(0x89, 'P', 'N', 'G'));
        assertThat(found.remarks()).isEmpty();
        assertThat(read("a.pdf", "application/pdf", Made.bytes(Made.pdf(0, ""))).remarks())
                .contains(Remark.of("reading.no-text"));
    }

    @Test
    void readsMailAndNamesWhatItCarries() throws Exception {
        String mail = """
                From: =?utf-8?Q?Citt=C3=A0?= <a@example.org>
                Subject: Reclamo
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0PjxwPlBlcmNow6kgPGI+bm88L2I+PzwvcD4=
                --b
                Content-Type: application/pdf; name="risposta.pdf"
                Content-Disposition: attachment; filename="risposta.pdf"

                x
                --b--
                """;
        var found = read("a.eml", "message/rfc822", mail.getBytes(StandardCharsets.US_ASCII));
        assertThat(found.text())
                .contains("Città", "Reclamo", "Perché no", "risposta.pdf")
                .doesNotContain("alert");
        assertThat(found.remarks()).containsExactly(Remark.of("reading.attachments", 1));
    }

    @Test
    void readsWhatASignedEnvelopeHolds() throws Exception {
        byte[] inner = envelope(docx(paragraph("Determina firmata")));
        var found = read("atto.docx.p7m", "application/pkcs7-mime", inner);
        assertThat(found.text()).isEqualTo("Determina firmata");
        assertThat(found.type()).isEqualTo(DOCX);
        assertThat(read("atto.docx.p7m.p7m", "application/pkcs7-mime", envelope(inner))
                        .text())
                .isEqualTo("Determina firmata");
        var written = java.util.Base64.getMimeEncoder().encode(inner);
        assertThat(read("atto.docx.p7m", "application/pkcs7-mime", written).text())
                .isEqualTo("Determina firmata");
    }

    @Test
    void anEnvelopeWithSomethingElseIsKeptAndAProgramIsNot() throws Exception {
        byte[] invoice = envelope("<FatturaElettronica/>".getBytes(StandardCharsets.UTF_8));
        assertThat(read("fattura.xml.p7m", "application/pkcs7-mime", invoice).remarks())
                .containsExactly(Remark.of("reading.inside-unknown"));
        assertThatThrownBy(() -> read("fattura.exe.p7m", "application/pkcs7-mime", invoice))
                .hasMessage("reading.program-inside");
        assertThatThrownBy(() -> read("fattura.pdf.p7m", "application/pkcs7-mime", invoice))
                .hasMessage("files.name-lies");
    }

    @Test
    void readsTextAsItWasWritten() throws Exception {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16})
            assertThat(read("a.csv", "text/csv", "perché;sì\r\nè\u0000".getBytes(charset))
                            .text())
                    .as(charset.name())
                    .isEqualTo("perché;sì\nè");
    }

    @Test
    void keepsALongTextUpToTheBound() throws Exception {
        var found = read("a.txt", "text/plain", "parola ".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        assertThat(found.text().length()).isBetween(Notes.MOST_TEXT - 10, Notes.MOST_TEXT);
        assertThat(found.remarks()).containsExactly(Remark.of("reading.text-cut"));
    }

    private static byte[] envelope(byte[] content) throws Exception {
        return new CMSSignedDataGenerator()
                .generate(new CMSProcessableByteArray(content), true)
                .getEncoded();
    }

    private Findings read(String name, String type, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("file"), content);
        return new ReadFile().on(new Specimen(file.toString(), name, Map.of(ReadFile.TYPE, type)));
    }
}
