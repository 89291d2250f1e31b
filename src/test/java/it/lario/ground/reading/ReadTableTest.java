package it.lario.ground.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Specimen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and archives that people bring: read as they were meant, within bounds. */
class ReadTableTest {

    @TempDir
    Path folder;

    @Test
    void aCsvIsReadWhateverItsSeparatorAndAlphabet() throws Exception {
        String text = "Codice;Titolo\r\nPO 01;\"Qualità; e \"\"altro\"\"\"\r\n\r\nPO 02;Due\r\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("windows-1252")),
                text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))) {
            var rows = rows("elenco.csv", bytes);
            assertThat(rows).extracting(ReadTable.Row::number).containsExactly(1, 2, 4);
            assertThat(rows.get(1).cells()).containsExactly("PO 01", "Qualità; e \"altro\"");
        }
        assertThat(rows("elenco.csv", "Codice,Titolo\nPO 01,\"Uno, due\"\n".getBytes())
                        .get(1)
                        .cells())
                .containsExactly("PO 01", "Uno, due");
    }

    @Test
    void cellsOfASheetStandWhereTheirAddressSays() throws Exception {
        var rows = rows(
                "elenco.xlsx",
                Made.xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is>"
                        + "<t>Data</t></is></c></row><row r=\"3\"><c r=\"C3\"><f>TODAY()</f><v>45356</v></c></row>"));
        assertThat(rows).extracting(ReadTable.Row::number).containsExactly(1, 3);
        assertThat(rows.get(0).cells()).containsExactly("Codice", "", "Data");
        assertThat(rows.get(1).cells()).containsExactly("", "", "45356");
    }

    @Test
    void aListOfTooManyRowsAndASheetWithEntitiesAreRefused() {
        String many = "Codice\n" + "PO 01\n".repeat(ReadTable.MOST_ROWS + 1);
        assertThatThrownBy(() -> rows("elenco.csv", many.getBytes())).hasMessage("reading.too-many-rows");
        assertThatThrownBy(() -> rows(
                        "elenco.xlsx",
                        Made.xlsx(
                                "",
                                "xl/worksheets/sheet2.xml",
                                "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("reading.entities");
    }

    @Test
    void namesInAnArchiveAreReadInTheAlphabetTheyWereWrittenIn() throws Exception {
        for (var said : Map.of("IBM437", false, "UTF-8", true).entrySet())
            for (boolean marked : new boolean[] {true, false}) {
                if (marked && !said.getValue()) continue;
                var names = unpacked(
                        zip(said.getKey(), marked, "cartella/qualità è così.txt", "__MACOSX/._a", "b/.DS_Store"));
                assertThat(names).as(said.getKey() + marked).containsExactly("cartella/qualità è così.txt");
            }
        assertThat(unpacked(zip("UTF-8", true, "文書/手順.txt"))).containsExactly("文書/手順.txt");
        assertThat(folder.resolve("out").resolve("0")).hasContent("x");
    }

    @Test
    void anArchiveThatPointsOutsideOrGrowsTooMuchIsRefused() throws Exception {
        for (String name : List.of("../fuori.txt", "a/../../fuori.txt", "/etc/x", "..\\fuori.txt"))
            assertThatThrownBy(() -> unpacked(zip("UTF-8", true, name)))
                    .as(name)
                    .hasMessage("reading.path-outside");
        byte[] zeros = new byte[30 * 1024 * 1024];
        assertThatThrownBy(() -> unpacked(Made.zip(Map.of("zeri.txt", zeros)))).hasMessage("reading.bomb");
    }

    private List<ReadTable.Row> rows(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("in"), content);
        return new ReadTable().on(Specimen.of(file, name)).rows();
    }

    private List<String> unpacked(byte[] zip) throws Exception {
        Path file = Files.write(folder.resolve("zip"), zip);
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.deleteIfExists(out.resolve("0"));
        var into = Map.of(UnpackZip.INTO, out.toString());
        return new UnpackZip().on(new Specimen(file.toString(), "a.zip", into)).names();
    }

    private static byte[] zip(String encoding, boolean marked, String... names) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(encoding);
            zip.setUseLanguageEncodingFlag(marked);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (String name : names) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write('x');
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
