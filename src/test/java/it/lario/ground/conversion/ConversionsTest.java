package it.lario.ground.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.reading.Made;
import it.lario.ground.reading.ReadFile;
import it.lario.ground.reading.Remark;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Texts keep their structure on the way out to a word processor and back. */
class ConversionsTest {

    private static final String TEXT = """
            Premessa con **grassetto**, *corsivo* e [un sito](<https://example.org/a?b=1&c=2>).

            ## Scopo

            Costa < 5 € & \\*non corsivo\\*, 1\\_000, è «così» 😀 שלום.

            1. uno
            2. due
               - punto
               - altro
            3. tre

            ### Dettaglio

            | Codice | Titolo |
            | --- | --- |
            | PQ 01 | Prova \\| altro |
            | PQ 02 | **forte** |

            1. di nuovo da uno
            """;

    private static final Sheet SHEET = new Sheet(
            "Procedura «prova» & <altro>",
            List.of(new Sheet.Line("Codice", "PQ 01"), new Sheet.Line("Revisione", "3")),
            TEXT,
            "PQ 01 · revisione 3");

    @TempDir
    Path folder;

    @Test
    void aTextComesBackFromWordAsItWas() throws Exception {
        var back = new FromWord().on(specimen("a.docx", docx()));
        assertThat(back.text()).startsWith("# Procedura «prova» \\& \\<altro>\n");
        assertThat(back.text()).contains("| Codice | PQ 01 |", "| Revisione | 3 |");
        String text = back.text().substring(back.text().indexOf("Premessa"));
        assertThat(text.replace("\\&", "&").replace("\\<", "<").replaceAll("\n+", "\n"))
                .isEqualTo(TEXT.replaceAll("\n+", "\n"));
        assertThat(back.lost()).containsExactly(new Remark("conversion.lost.margins", List.of("1")));
    }

    @Test
    void aDocxHasStylesListsAndTableHeads() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            var styles = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .toList();
            assertThat(styles).contains("Title", "Heading1", "Heading2", "ListParagraph");
            var items = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .toList();
            assertThat(items)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("uno", "due", "punto", "altro", "tre", "di nuovo da uno");
            assertThat(items.get(2).getNumIlvl().intValue()).isEqualTo(1);
            assertThat(items.get(0).getNumID())
                    .isEqualTo(items.get(4).getNumID())
                    .isNotEqualTo(items.get(5).getNumID());
            var table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Prova | altro");
            assertThat(document.getTables().get(0).getRow(0).getCell(1).getText())
                    .isEqualTo("PQ 01");
            assertThat(document.getFooterList().get(0).getText()).contains("PQ 01 · revisione 3");
            assertThat(document.getHyperlinks()).hasSize(1);
        }
    }

    @Test
    void anOdtHasHeadingsListsAndTableHeads() throws Exception {
        byte[] odt = Walk.through(SHEET, new OpenDocumentOutlet(SHEET));
        assertThat(new String(odt, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        String content = part(odt, "content.xml");
        assertThat(content)
                .contains(
                        "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Scopo</text:h>",
                        "<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">Dettaglio</text:h>",
                        "<table:table-header-rows><table:table-row>",
                        "xlink:href=\"https://example.org/a?b=1&amp;c=2\"",
                        "Costa &lt; 5 € &amp; *non corsivo*");
        assertThat(content.split("<text:list ", -1)).hasSize(1 + 3);
        assertThat(content.split("<text:list-item>", -1)).hasSize(1 + 6);
        assertThat(content.split("</text:list-item>", -1)).hasSize(1 + 6);
        var found = new ReadFile()
                .on(new Specimen(
                        Files.write(folder.resolve("a"), odt).toString(),
                        "a.odt",
                        Map.of("type", "application/vnd.oasis.opendocument.text")));
        assertThat(found.text().lines()).contains("Scopo", "uno", "punto", "di nuovo da uno");
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void whatIsLostIsSaid() throws Exception {
        String body =
                "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:ins><w:r><w:t>nuovo</w:t></w:r></w:ins></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>unita</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>casella</w:t></w:r></w:p>"
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        var written = new FromWord()
                .on(specimen(
                        "a.docx",
                        Made.docx(
                                body,
                                "word/footnotes.xml",
                                "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"2\">"
                                        + "<w:p><w:r><w:t>nota</w:t></w:r></w:p></w:footnote></w:footnotes>",
                                "word/_rels/document.xml.rels",
                                Made.relationship("footnotes", "footnotes.xml", ""))));
        assertThat(written.lost())
                .containsExactlyInAnyOrder(
                        new Remark("conversion.lost.footnotes", List.of("1")),
                        new Remark("conversion.lost.changes", List.of("1")),
                        new Remark("conversion.lost.merged-cells", List.of("1")),
                        new Remark("conversion.lost.text-boxes", List.of("1")));
        assertThat(written.text()).contains("nuovo", "casella", "1. nota", "| unita |  |\n| --- | --- |\n| a | b |");
    }

    @Test
    void aHostileFileIsNotConverted() {
        assertThatThrownBy(() -> new FromWord().on(specimen("a.docx", Made.docx("", "word/vbaProject.bin", "macro"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("reading.macros");
    }

    private byte[] docx() throws Exception {
        Path sheet = folder.resolve("sheet.json");
        JsonMapper.builder().build().writeValue(sheet, SHEET);
        return new ToWord().on(Specimen.of(sheet, "sheet")).content();
    }

    private Specimen specimen(String name, byte[] content) throws Exception {
        return Specimen.of(Files.write(folder.resolve("file"), content), name);
    }

    private static String part(byte[] zip, String name) throws Exception {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (entry.getName().equals(name)) return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError(name);
    }
}
