package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.quarantine.Task;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an XLSX as a CSV of UTF-8 with semicolons: values as they were last computed, days as ISO days, and
 * decimals that nobody can take for thousands. It stands in files of a size that the other process may write.
 */
public final class UnfoldSheet implements Task<UnfoldSheet.Unfolded> {

    /** The option that names the folder for the files, called 0, 1 and so on. */
    public static final String INTO = "into";

    private static final int MOST_TEXTS = 60_000_000;
    private static final int MOST_COLUMNS = 256;

    /** @param sheets how many the file has: only the first is unfolded */
    public record Unfolded(int files, int sheets) {}

    @Override
    public Unfolded on(Specimen sheet) throws Exception {
        try (var parts = OfficePackage.open(sheet.path(), "xl/workbook.xml", new Notes(""));
                var out = new Pieces(Path.of(sheet.options().get(INTO)))) {
            var texts = new Texts();
            read(parts, "xl/sharedStrings.xml", texts);
            var styles = new SheetDays();
            read(parts, "xl/styles.xml", styles);
            read(parts, "xl/workbook.xml", styles);
            var sheets = parts.matching("xl/worksheets/[^/]*\\.xml");
            if (sheets.isEmpty()) throw new RuleBroken("quarantine.damaged");
            read(parts, sheets.get(0), new Cells(texts.texts, styles, out));
            out.close();
            return new Unfolded(out.count(), sheets.size());
        }
    }

    private static void read(ZipParts parts, String name, Xml.Listener listener) throws Exception {
        if (!parts.has(name)) return;
        try (InputStream in = parts.read(name)) {
            Xml.read(in, listener);
        }
    }

    /** Texts that cells name by number: all of them, or the sheet is refused. */
    private static final class Texts implements Xml.Listener {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private long kept;
        private boolean inText;
        private boolean phonetic;

        @Override
        public void start(String name, XMLStreamReader at) {
            inText = name.equals("t");
            if (name.equals("rPh")) phonetic = true;
        }

        @Override
        public void text(String part) {
            if (inText && !phonetic) text.append(part);
        }

        @Override
        public void end(String name) {
            inText = false;
            if (name.equals("rPh")) phonetic = false;
            if (!name.equals("si")) return;
            // What a text takes in memory besides its letters.
            kept += text.length() + 40;
            if (kept > MOST_TEXTS) throw new RuleBroken("reading.sheet-too-large");
            texts.add(text.toString());
            text.setLength(0);
        }
    }

    /** Cells stand where their address says; rows that the file leaves out are blank lines. */
    private static final class Cells implements Xml.Listener {

        private final List<String> texts;
        private final SheetDays days;
        private final Pieces out;
        private final StringBuilder value = new StringBuilder();
        private final List<String> cells = new ArrayList<>();
        private int width;
        private int written;
        private int number;
        private int at;
        private String type;
        private String style;
        private boolean inValue;

        Cells(List<String> texts, SheetDays days, Pieces out) {
            this.texts = texts;
            this.days = days;
            this.out = out;
        }

        @Override
        public void start(String name, XMLStreamReader reader) {
            inValue = name.equals("v") || name.equals("t");
            if (name.equals("row")) {
                String given = Xml.attribute(reader, "r");
                number = given == null ? number + 1 : Integer.parseInt(given);
                cells.clear();
                at = -1;
            }
            if (!name.equals("c")) return;
            String address = Xml.attribute(reader, "r");
            at = address == null ? at + 1 : column(address);
            type = Xml.attribute(reader, "t");
            style = Xml.attribute(reader, "s");
            value.setLength(0);
        }

        private static int column(String address) {
            int column = 0;
            for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && i < 3; i++)
                column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            return column - 1;
        }

        @Override
        public void text(String text) {
            if (inValue) value.append(text);
        }

        @Override
        public void end(String name) {
            inValue = false;
            if (name.equals("c") && at >= 0 && at < MOST_COLUMNS) {
                while (cells.size() <= at) cells.add("");
                cells.set(at, read());
            }
            if (!name.equals("row") || number <= written || number > 2_000_000) return;
            // A spreadsheet leaves empty cells out, also at the end of a row.
            if (width == 0 && cells.stream().anyMatch(cell -> !cell.isBlank())) width = cells.size();
            while (cells.size() < width) cells.add("");
            for (; written < number - 1; written++) out.row(List.of());
            out.row(cells);
            written = number;
        }

        private String read() {
            if (value.isEmpty()) return "";
            String text = value.toString();
            if ("s".equals(type)) {
                int which = Integer.parseInt(text.strip());
                return which >= 0 && which < texts.size() ? texts.get(which) : "";
            }
            boolean number = type == null || type.equals("n");
            return number ? days.number(text.strip(), style) : text;
        }
    }
}
