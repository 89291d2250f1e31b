package it.lario.ground.reading;

import static it.lario.ground.reading.Made.DOCX;
import static it.lario.ground.reading.Made.ODT;
import static it.lario.ground.reading.Made.XLSX;
import static it.lario.ground.reading.Made.docx;
import static it.lario.ground.reading.Made.odt;
import static it.lario.ground.reading.Made.paragraph;
import static it.lario.ground.reading.Made.parts;
import static it.lario.ground.reading.Made.relationship;
import static it.lario.ground.reading.Made.xlsx;
import static it.lario.ground.reading.Made.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.files.FileTypes;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.LongRoom;
import it.lario.ground.quarantine.Specimen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: each has its answer within ten seconds and 512 MB, in the process that production uses. */
class HostileFilesTest {

    private static final String BILLION = """
            <!DOCTYPE a [<!ENTITY a "ahahahahah"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]><a>&f;</a>""";
    private static final String FETCHED =
            "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document><w:t>&a;</w:t></w:document>";

    private static LongRoom room;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        room = new LongRoom();
    }

    @AfterAll
    static void everyAnswerCameWithinTheBounds() {
        room.close();
        assertThat(room.slowestMilliseconds()).isLessThan(10_000);
        assertThat(room.largestMegabytes()).isBetween(40L, 512L);
    }

    @Test
    void bombsAreNotUnpacked() {
        byte[] zeros = new byte[50_000_000];
        refused("reading.bomb", "a.docx", DOCX, zip(with(docxParts(), "word/media/a.bin", zeros)));
        refused("reading.bomb", "a.zip", "application/zip", zip(Map.of("a.txt", zeros)));
        refused("reading.bomb", "a.xlsx", XLSX, xlsx(new String(zeros, StandardCharsets.US_ASCII)));
        byte[] inner = zip(Map.of("zeri.txt", zeros));
        refused("reading.nested-archive", "a.zip", "application/zip", zip(Map.of("dentro.zip", inner)));
        var many = new TreeMap<String, byte[]>();
        for (int i = 0; i < 6_000; i++) many.put("parte-" + i + ".txt", new byte[1]);
        refused("reading.too-many-parts", "a.zip", "application/zip", zip(many));
    }

    @Test
    void aSizeThatLiesIsNotBelieved() {
        byte[] bomb = zip(Map.of("word/document.xml", new byte[50_000_000]));
        // The list at the end says ten bytes.
        for (int i = bomb.length - 4; i > 0; i--)
            if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
                bomb[i + 24] = 10;
                bomb[i + 25] = bomb[i + 26] = bomb[i + 27] = 0;
                break;
            }
        assertThat(refusal("a.docx", DOCX, bomb)).isIn("reading.bomb", "quarantine.damaged");
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        refused("reading.entities", "a.docx", DOCX, docx("", "word/styles.xml", BILLION));
        refused("reading.entities", "a.docx", DOCX, docx("", "word/document.xml", FETCHED));
        refused("reading.entities", "a.xlsx", XLSX, xlsx("", "xl/sharedStrings.xml", BILLION));
        refused("reading.entities", "a.odt", ODT, odt("", "content.xml", BILLION));
        refused("reading.entities", "a.odt", ODT, odt("", "content.xml", "\uFEFF" + BILLION));
    }

    @Test
    void programsAreRefused() throws IOException {
        refused("reading.macros", "a.docx", DOCX, docx("", "word/vbaProject.bin", "macro"));
        refused("reading.macros", "a.docx", DOCX, docx("", "word/altro/VBAPROJECT1.BIN", "macro"));
        refused("reading.macros", "a.xlsx", XLSX, xlsx("", "xl/macrosheets/sheet1.xml", "<a/>"));
        refused("reading.macros", "a.odt", ODT, odt("", "Basic/Standard/Modulo.xml", "<a/>"));
        refused(
                "reading.macros",
                "a.odt",
                ODT,
                odt("<office:event-listeners><script:event-listener xmlns:script=\"s\"/>"
                        + "</office:event-listeners>"));
        refused("reading.program-inside", "a.zip", "application/zip", zip(parts("fattura.pdf.exe", "MZ")));
        refused("reading.script", "a.pdf", "application/pdf", Made.pdfThatActs("JavaScript", "JS", "app.alert(1)"));
        refused("reading.commands", "a.pdf", "application/pdf", Made.pdfThatActs("Launch", "F", "cmd.exe"));
    }

    @Test
    void aScriptThatNoPageUsesIsFoundToo() throws IOException {
        var pdf = Made.pdf(1, "Pagina");
        var script = new org.apache.pdfbox.cos.COSDictionary();
        script.setName(COSName.S, "JavaScript");
        script.setString("JS", "app.alert(1)");
        pdf.getPage(0).getCOSObject().setItem("Altro", new org.apache.pdfbox.cos.COSArray(List.of(script)));
        refused("reading.script", "a.pdf", "application/pdf", Made.bytes(pdf));
    }

    @Test
    void whatRunsByItselfIsRefused() {
        refused(
                "reading.commands",
                "a.docx",
                DOCX,
                docx("<w:p><w:r><w:instrText> DD</w:instrText></w:r><w:r>"
                        + "<w:instrText>EAUTO c:\\\\windows\\\\system32\\\\cmd.exe</w:instrText></w:r></w:p>"));
        refused(
                "reading.remote-content",
                "a.docx",
                DOCX,
                docx(
                        "",
                        "word/_rels/settings.xml.rels",
                        relationship(
                                "attachedTemplate", "https://example.org/modello.dotm", "TargetMode=\"External\"")));
        refused(
                "reading.commands",
                "a.xlsx",
                XLSX,
                xlsx(
                        "",
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>"));
    }

    @Test
    void whatIsLockedCannotBeRead() throws IOException {
        var pdf = Made.pdf(1, "Segreto");
        pdf.protect(new StandardProtectionPolicy("proprietario", "utente", new AccessPermission()));
        refused("reading.encrypted", "a.pdf", "application/pdf", Made.bytes(pdf));
        refused(
                "reading.encrypted",
                "a.odt",
                ODT,
                odt("", "META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"));
        byte[] locked = zip(parts("word/document.xml", "<a/>"));
        locked[6] |= 1;
        for (int i = locked.length - 4; i > 0; i--)
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2)
                locked[i + 8] |= 1;
        refused("reading.encrypted", "a.docx", DOCX, locked);
    }

    @Test
    void aNameThatLiesIsRefusedWhenTheFileComes() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        String html = "<!doctype html><html><script>alert(1)</script></html>";
        for (String name : List.of("a.png", "a.jpg", "a.pdf", "a.docx", "a.p7m", "a.eml"))
            for (String text : List.of(svg, html)) {
                Path file = written(name, text.getBytes(StandardCharsets.UTF_8));
                assertThatThrownBy(() -> new FileTypes().of(file, name))
                        .as(name + " " + text)
                        .isInstanceOf(RuleBroken.class)
                        .hasMessage("files.name-lies");
            }
        refused("reading.not-what-it-says", "a.docx", DOCX, zip(parts("a.html", html)));
        refused("reading.not-what-it-says", "a.png", "image/png", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLockedOrOldOfficeFileIsToldFromALie() throws IOException {
        byte[] ole = java.util.Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                4096);
        for (String name : List.of("a.docx", "a.xlsx", "a.pptx")) {
            Path file = written(name, ole);
            assertThatThrownBy(() -> new FileTypes().of(file, name)).hasMessage("files.old-or-locked");
        }
    }

    @Test
    void aPictureOfAnEmptyOceanIsNotDrawn() {
        byte[] png = picture(60_000, 60_000);
        refused("reading.picture-too-large", "a.png", "image/png", png);
    }

    @Test
    void aPdfBombEndsInAnAnswer() throws IOException {
        var pdf = new PDDocument();
        var page = new PDPage();
        pdf.addPage(page);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) out.write(spaces);
        }
        var stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(packed.toByteArray());
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        answered("a.pdf", "application/pdf", Made.bytes(pdf));
    }

    @Test
    void fiveHundredPagesAreRead() throws IOException {
        var found = read("lungo.pdf", "application/pdf", Made.bytes(Made.pdf(500, "Pagina numero")));
        assertThat(found.pages()).isEqualTo(500);
        assertThat(found.text()).contains("Pagina numero 1\n", "Pagina numero 500");
        assertThat(found.pictures()).hasSize(3);
    }

    @Test
    void namesInAnyAlphabetAreNames() {
        for (String name :
                List.of("Ελλάδα.txt", "שלום.txt", "文書.txt", "é\u0301️😀.txt", "‮txt.exe.txt", "a\"'`$(id);b.txt"))
            assertThat(read(name, "text/plain", "Testo".getBytes(StandardCharsets.UTF_8))
                            .text())
                    .isEqualTo("Testo");
    }

    @Test
    void deepXmlAndEndlessNamesAreAnswered() {
        var random = new Random(1);
        var deep = new StringBuilder();
        for (int i = 0; i < 100_000; i++)
            deep.append("<a").append(random.nextInt(1_000_000_000)).append('>');
        answered("a.docx", DOCX, docx("", "word/document.xml", deep.toString()));
        var name = new StringBuilder("<w:p ");
        for (int i = 0; i < 300_000; i++) name.append('a').append(random.nextInt(1_000_000_000));
        answered("a.docx", DOCX, docx(name + "=\"1\"/>"));
        var endless = new StringBuilder("<a");
        for (int i = 0; i < 200_000; i++) endless.append(" a").append(i).append("=\"\"");
        answered("a.xlsx", XLSX, xlsx("", "xl/sharedStrings.xml", endless + "/>"));
        answered(
                "a.eml",
                "message/rfc822",
                ("Content-Type: multipart/mixed; boundary=a\n\n" + "--a\n\nb\n".repeat(5_000))
                        .getBytes(StandardCharsets.US_ASCII));
        answered("a.p7m", "application/pkcs7-mime", new byte[] {
            0x30, (byte) 0x84, 0x7f, 0x7f, 0x7f, 0x7f, 0x30, (byte) 0x80
        });
    }

    /** Bytes of the file, and letters of the XML inside, changed at random: seeds are fixed, so a failure comes back. */
    @Test
    void mutatedFilesAreAnswered() throws IOException {
        var random = new Random(20261124);
        String rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c><v>12.5</v></c></row>".repeat(20);
        byte[] word = docx(paragraph("Scopo della procedura").repeat(20));
        byte[] sheet = xlsx(rows);
        byte[] pdf = Made.bytes(Made.pdf(2, "Pagina"));
        var answers = new TreeMap<String, Integer>();
        for (int i = 0; i < 120; i++) {
            answers.merge(refusal("a.docx", DOCX, mutated(word, random)), 1, Integer::sum);
            answers.merge(refusal("a.xlsx", XLSX, mutated(sheet, random)), 1, Integer::sum);
            answers.merge(refusal("a.pdf", "application/pdf", mutated(pdf, random)), 1, Integer::sum);
            String body =
                    new String(mutated(paragraph("Scopo").repeat(10).getBytes(), random), StandardCharsets.ISO_8859_1);
            answers.merge(refusal("a.docx", DOCX, docx(body)), 1, Integer::sum);
            String cells = new String(mutated(rows.getBytes(), random), StandardCharsets.ISO_8859_1);
            answers.merge(refusal("a.xlsx", XLSX, xlsx(cells)), 1, Integer::sum);
        }
        assertThat(answers.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(600);
        assertThat(answers).containsKeys("accepted", "quarantine.damaged");
        assertThat(room.ask(ReadFile.class, specimen("a.txt", "text/plain", "vivo".getBytes()), Findings.class)
                        .text())
                .isEqualTo("vivo");
    }

    private static byte[] mutated(byte[] from, Random random) {
        byte[] to = from.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) to[random.nextInt(to.length)] = (byte) random.nextInt(256);
        return random.nextInt(10) > 0 ? to : java.util.Arrays.copyOf(to, random.nextInt(to.length) + 1);
    }

    private static Map<String, byte[]> docxParts() {
        return parts("[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>");
    }

    private static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
        parts.put(name, content);
        return parts;
    }

    /** The head of a PNG of this size, and nothing of its colours. */
    private static byte[] picture(int width, int height) {
        var out = new ByteArrayOutputStream();
        var head = java.nio.ByteBuffer.allocate(33);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put("IHDR".getBytes());
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new java.util.zip.CRC32();
        sum.update(head.array(), 12, 17);
        head.putInt((int) sum.getValue());
        out.writeBytes(head.array());
        return out.toByteArray();
    }

    private Path written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Specimen specimen(String name, String type, byte[] content) {
        try {
            return new Specimen(written(name, content).toString(), name, Map.of(ReadFile.TYPE, type));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Findings read(String name, String type, byte[] content) {
        return room.ask(ReadFile.class, specimen(name, type, content), Findings.class);
    }

    /** The key of the refusal, or "accepted". */
    private String refusal(String name, String type, byte[] content) {
        try {
            read(name, type, content);
            return "accepted";
        } catch (RuleBroken refused) {
            return refused.key();
        }
    }

    private void answered(String name, String type, byte[] content) {
        assertThat(refusal(name, type, content)).isNotEmpty();
    }

    private void refused(String key, String name, String type, byte[] content) {
        assertThat(refusal(name, type, content)).isEqualTo(key);
    }
}
