package it.lario.ground.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tables.WrittenNumbers.Style;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as they come from offices, programs and people in a hurry. */
class TablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    record Read(TableFormat format, List<String> headings, List<List<String>> rows, List<Long> numbers) {}

    private static Read read(byte[] content) {
        return with(content, file -> read(file, TableProbe.of(file), List.of()));
    }

    private static Read read(Path file, TableFormat format, List<String> keys) {
        var rows = new ArrayList<List<String>>();
        var numbers = new ArrayList<Long>();
        try (var table = TableReader.open(file, format, keys)) {
            while (table.next()) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < table.row().width(); i++)
                    cells.add(table.row().text(i));
                rows.add(cells);
                numbers.add(table.row().number());
            }
            return new Read(format, table.headings(), rows, numbers);
        }
    }

    private static <T> T with(byte[] content, java.util.function.Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("tables", ".csv");
            try {
                Files.write(file, content);
                return work.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTableIsReadWhateverItsAlphabetItsSeparatorAndItsLineEnds() {
        String text = "Città;Data;Nota\r\nCantù;05/03/2026;\"è; e \"\"altro\"\"\r\ne sotto\"\r\n;;\r\n\r\nErba;;\r\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(WINDOWS),
                text.replace(';', ',').replace("è,", "è;").getBytes(WINDOWS),
                text.replace(';', '\t').replace("è\t", "è;").getBytes(StandardCharsets.UTF_8))) {
            Read read = read(bytes);
            assertThat(read.headings()).containsExactly("Città", "Data", "Nota");
            assertThat(read.rows())
                    .containsExactly(
                            List.of("Cantù", "05/03/2026", "è; e \"altro\"\r\ne sotto"), List.of("Erba", "", ""));
            assertThat(read.numbers()).containsExactly(2L, 5L);
        }
    }

    @Test
    void aDecimalCommaDoesNotPassForASeparator() {
        assertThat(read("codice;valore\nA;1,5\nB;2,25\n").format().separator()).isEqualTo(';');
        assertThat(read("code,value\nA,\"1,5\"\nB,2\n").format().separator()).isEqualTo(',');
        assertThat(read("sep=,\ncode,value\nA;B,2\n").rows()).containsExactly(List.of("A;B", "2"));
        assertThat(read("una sola\nx\n").headings()).containsExactly("una sola");
    }

    @Test
    void oneByteOutsideUtf8AtTheVeryEndMakesItWindows() {
        String text = "codice;nome\n" + "A;Rossi\n".repeat(20_000);
        assertThat(read(text + "B;perché").format().charset()).isEqualTo("UTF-8");
        byte[] bytes = (text + "B;perch\u00e9").getBytes(WINDOWS);
        Read read = read(bytes);
        assertThat(read.format().charset()).isEqualTo("windows-1252");
        assertThat(read.rows().get(20_000)).containsExactly("B", "perché");
    }

    @Test
    void unevenRowsAreReadAsTheyAreAndOnesThatCannotBeReadAreRefusedWithTheirNumber() {
        assertThat(read("a;b;c\n1;2\n1;2;3;4\n1;2;3;\n").rows())
                .extracting(List::size)
                .containsExactly(2, 4, 4);
        refused("a;b\n1;2\n3;\"aperta\n5;6\n", "tables.quote-open");
        refused("a;b\n1;2\n3;\"aperta\n" + "x;y\n".repeat(2_000_000), "tables.quote-open");
        refused("", "tables.empty");
        refused("\n;;\n", "tables.no-headings");
        refused("a;A \n1;2\n", "tables.heading-twice");
        refused("a;b\n1;\0\n", "tables.not-text");
        var many = new StringBuilder();
        for (int i = 0; i < 201; i++) many.append("c").append(i).append(';');
        refused(many + "\n", "tables.too-many-columns");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(RuleBroken.class).hasMessage(why);
    }

    @Test
    void aCellBeyondTheBoundIsToldAndNotKept() {
        String huge = "a;b\nx;" + "y".repeat(40_000) + "\n";
        with(huge.getBytes(), file -> {
            try (var table = TableReader.open(file, TableProbe.of(file), List.of())) {
                assertThat(table.next()).isTrue();
                assertThat(table.row().tooLong()).isEqualTo(1);
                assertThat(table.row().length(1)).isEqualTo(TableFormat.LONGEST_CELL);
                return null;
            }
        });
    }

    @Test
    void textAfterAClosingQuoteIsKept() {
        assertThat(read("a;b\n\"Via\" Roma;2\n").rows().get(0)).containsExactly("Via Roma", "2");
        assertThat(read("a;b\nVia \"Roma\" 3;2\n").rows().get(0)).containsExactly("Via \"Roma\" 3", "2");
    }

    @Test
    void linesOfJsonAreRowsAndOnesThatAreNotAreFlawed() {
        String text =
                "{\"code\":\"A\",\"value\":1.234}\n\n{\"value\":null,\"code\":\"B\"}\n{\"other\":1}\n[1]\n{\"code\":\n"
                        + "{\"code\":{\"a\":1}}\n";
        with(text.getBytes(), file -> {
            try (var table = TableReader.open(file, TableFormat.ndjson(), List.of("code", "value"))) {
                var flaws = new ArrayList<String>();
                while (table.next())
                    flaws.add(table.row().number() + " " + table.row().text(0) + " "
                            + table.row().text(1) + " " + table.row().flaw());
                assertThat(flaws)
                        .containsExactly(
                                "1 A 1.234 null",
                                "3 B  null",
                                "4   tables.unknown-key",
                                "5   tables.not-an-object",
                                "6   tables.not-an-object",
                                "7   tables.not-plain");
                return null;
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'1.234,56', 1234.56",
        "1234.56, 1234.56",
        "'-0,5', -0.5",
        "'1 234,5', 1234.5",
        "'1.234.567', 1234567",
        "'1,234.5', 1234.5",
        "'€ 12,30', 12.30",
        "'12,30 €', 12.30",
        "'0,125', 0.125",
        "'+7', 7",
        "'−3', -3",
        "'1,234', 1.234",
        "007, 007",
        "'1''234,5', 1234.5"
    })
    void numbersAreUnderstoodAsTheyAreWritten(String written, String plain) {
        assertThat(WrittenNumbers.plain(written, false, Style.UNKNOWN)).isEqualTo(plain);
    }

    @Test
    void aNumberThatCouldBeTwoIsSettledByItsColumnOrRefused() {
        assertThat(WrittenNumbers.plain("1.234", false, Style.UNKNOWN)).isNull();
        assertThat(WrittenNumbers.trouble("1.234", false, Style.UNKNOWN)).isEqualTo("tables.ambiguous-number");
        assertThat(WrittenNumbers.plain("1.234", false, Style.COMMA)).isEqualTo("1234");
        assertThat(WrittenNumbers.plain("1.234", false, Style.POINT)).isEqualTo("1.234");
        assertThat(WrittenNumbers.plain("1,234", false, Style.POINT)).isEqualTo("1234");
        assertThat(WrittenNumbers.plain("1.234", true, Style.UNKNOWN)).isEqualTo("1234");
        assertThat(WrittenNumbers.plain("1.234", false, Style.PLAIN)).isEqualTo("1.234");
        assertThat(WrittenNumbers.plain("1,5", false, Style.PLAIN)).isNull();
        assertThat(WrittenNumbers.plain("12,00", true, Style.UNKNOWN)).isEqualTo("12");
        assertThat(WrittenNumbers.plain("12,5", true, Style.UNKNOWN)).isNull();
        assertThat(Style.UNKNOWN.and(WrittenNumbers.shown("3,5")).and(WrittenNumbers.shown("1.234")))
                .isEqualTo(Style.COMMA);
        assertThat(WrittenNumbers.shown("3,5").and(WrittenNumbers.shown("3.5"))).isEqualTo(Style.BOTH);
        for (String none : List.of("", "-", "1.2.3", "12,34,5", "abc", "1,", ",5", "1e5", "1.234,5,6", "½"))
            assertThat(WrittenNumbers.plain(none, false, Style.UNKNOWN))
                    .as(none)
                    .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-05",
        "05/03/2026, 2026-03-05",
        "5.3.2026, 2026-03-05",
        "05-03-2026, 2026-03-05",
        "2026-03-05T10:15:00, 2026-03-05",
        "05/03/2026 00:00, 2026-03-05",
        "2026-03-05 10:15:00.123, 2026-03-05",
        "29/02/2024, 2024-02-29"
    })
    void daysAreUnderstoodAsTheyAreWritten(String written, String iso) {
        assertThat(day(written)).isEqualTo(iso);
    }

    @Test
    void aDayThatIsNoneIsRefusedWithClearWords() {
        assertThat(day("05-03-26")).isNull();
        assertThat(WrittenDays.trouble("05-03-26")).isEqualTo("tables.short-year");
        assertThat(WrittenDays.trouble("31/02/2026")).isEqualTo("tables.no-such-day");
        assertThat(WrittenDays.trouble("domani")).isEqualTo("tables.not-a-day");
        for (String none : List.of("31/02/2026", "03/25/2026", "45000", "2026-3", "1/2/3/4", "05/03-2026", "5/3/2026x"))
            assertThat(day(none)).as(none).isNull();
    }

    private static String day(String written) {
        var row = new TableRow();
        row.add(written.toCharArray(), 0, written.length());
        return new WrittenDays().iso(row, 0);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell = Arbitraries.strings()
                .withChars("abé€ \t;,\"\n\r'=0")
                .ofMaxLength(8)
                .map(String::strip)
                .filter(text -> !text.startsWith("\uFEFF"));
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(12));
    }

    @Property(tries = 300)
    void whatIsWrittenByTheRulesIsReadBack(@ForAll("tables") List<List<String>> rows, @ForAll boolean windows) {
        String headings = "h0";
        for (int i = 1; i < rows.get(0).size(); i++) headings += ";h" + i;
        String text = headings + "\r\n"
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n"));
        Charset charset = windows ? WINDOWS : StandardCharsets.UTF_8;
        var kept = rows.stream()
                .filter(row -> !row.stream().allMatch(String::isBlank))
                .toList();
        var read = with(text.getBytes(charset), file -> read(file, TableFormat.csv(charset, ';'), List.of()));
        assertThat(read.rows()).isEqualTo(kept);
    }
}
