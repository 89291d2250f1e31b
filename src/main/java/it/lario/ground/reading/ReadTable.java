package it.lario.ground.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.quarantine.Task;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;

/** The rows of a list in CSV or in the first sheet of an XLSX, cell by cell; blank rows are left out. */
public final class ReadTable implements Task<ReadTable.Table> {

    public static final int MOST_ROWS = 10_000;
    private static final int MOST_CELLS = 60;
    private static final int LONGEST = 4_000;

    /** @param number as a spreadsheet program shows it, from 1 */
    public record Row(int number, List<String> cells) {}

    public record Table(List<Row> rows) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public Table on(Specimen list) throws Exception {
        if (list.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) xlsx(list.path());
        else csv(PlainReader.text(Files.readAllBytes(list.path())));
        return new Table(rows);
    }

    private void csv(String text) {
        int number = 0;
        var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        for (CsvRecord record : records) add(++number, record.getFields());
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char one : new char[] {',', '\t'}) if (count(first, one) > count(first, best)) best = one;
        return best;
    }

    private static long count(String text, char one) {
        return text.chars().filter(c -> c == one).count();
    }

    private void xlsx(Path file) throws Exception {
        var notes = new Notes("");
        try (var parts = OfficePackage.open(file, "xl/workbook.xml", notes)) {
            var words = new SheetReader.SharedText();
            if (parts.has("xl/sharedStrings.xml"))
                try (InputStream in = parts.read("xl/sharedStrings.xml")) {
                    Xml.read(in, words);
                }
            var sheets = parts.matching("xl/worksheets/[^/]*\\.xml");
            if (sheets.isEmpty()) throw new RuleBroken("quarantine.damaged");
            try (InputStream in = parts.read(sheets.get(0))) {
                Xml.read(in, new Cells(words.texts()));
            }
        }
    }

    private void add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) return;
        if (rows.size() > MOST_ROWS) throw new RuleBroken("reading.too-many-rows", MOST_ROWS);
        rows.add(new Row(
                number, cells.stream().limit(MOST_CELLS).map(ReadTable::bounded).toList()));
    }

    /** Without what neither people nor the database can hold. */
    private static String bounded(String cell) {
        String clean = cell.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    /** Cells stand where their address says; a cell without one stands after the one before. */
    private final class Cells implements Xml.Listener {

        private final List<String> words;
        private final StringBuilder value = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int number;
        private int at;
        private String type;
        private boolean inValue;

        Cells(List<String> words) {
            this.words = words;
        }

        @Override
        public void start(String name, XMLStreamReader reader) {
            inValue = name.equals("v") || name.equals("t");
            if (name.equals("row")) {
                String written = Xml.attribute(reader, "r");
                number = written == null ? number + 1 : Integer.parseInt(written);
                cells = new ArrayList<>();
                at = -1;
            }
            if (!name.equals("c")) return;
            String address = Xml.attribute(reader, "r");
            at = address == null ? at + 1 : column(address);
            type = Xml.attribute(reader, "t");
            value.setLength(0);
        }

        private int column(String address) {
            int column = 0;
            for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && i < 3; i++)
                column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            return column - 1;
        }

        @Override
        public void text(String text) {
            if (inValue && value.length() <= LONGEST) value.append(text);
        }

        @Override
        public void end(String name) {
            inValue = false;
            if (name.equals("row")) add(number, cells);
            if (!name.equals("c") || at < 0 || at >= MOST_CELLS) return;
            if (cells.size() <= at) cells.addAll(Collections.nCopies(at + 1 - cells.size(), ""));
            cells.set(at, "s".equals(type) ? word() : value.toString());
        }

        private String word() {
            int which = Integer.parseInt(value.toString().strip());
            return which >= 0 && which < words.size() ? words.get(which) : "";
        }
    }
}
