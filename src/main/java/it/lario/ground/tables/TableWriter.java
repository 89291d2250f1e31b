package it.lario.ground.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table row by row, in memory that does not grow with it. */
public interface TableWriter extends Closeable {

    void row(List<String> cells) throws IOException;

    /** As {@link TableReader} reads this format: the same separator and alphabet. */
    static TableWriter csv(OutputStream to, TableFormat format) throws IOException {
        var writer = new OutputStreamWriter(to, format.alphabet());
        if (format.charset().startsWith("UTF")) writer.write('\uFEFF');
        var csv = CsvWriter.builder()
                .fieldSeparator(format.separator())
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(writer);
        return new TableWriter() {
            @Override
            public void row(List<String> cells) {
                csv.writeRecord(cells.stream().map(Formulas::harmless).toList());
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    /** Texts in cells of texts, which no program runs. */
    static TableWriter xlsx(OutputStream to, String name) {
        var book = new Workbook(to, "Lario", "1.0");
        Worksheet page = book.newWorksheet(name);
        return new TableWriter() {
            private int row;

            @Override
            public void row(List<String> cells) throws IOException {
                for (int i = 0; i < cells.size(); i++) if (!cells.get(i).isEmpty()) page.value(row, i, cells.get(i));
                if (++row % 500 == 0) page.flush();
            }

            @Override
            public void close() throws IOException {
                book.close();
            }
        };
    }

    /** Texts that a spreadsheet program would run; numbers, also negative ones and those of telephones, are none. */
    final class Formulas {

        private static final Pattern RUNS = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
        private static final Pattern NUMBER = Pattern.compile("[+\\-]?[\\d.,/\\s]+");

        private Formulas() {}

        static String harmless(String cell) {
            return RUNS.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
        }

        /** A text as it was before {@link #harmless}. */
        public static String undone(String cell) {
            return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                    ? cell.substring(1)
                    : cell;
        }
    }
}
