package it.lario.ground.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A CSV: cells are copied once, into the row, and become texts only when somebody asks. */
final class CsvTable implements TableReader {

    /** Room for the longest row that is allowed. */
    private static final int LONGEST_ROW = TableFormat.MOST_COLUMNS * TableFormat.LONGEST_CELL;

    private final TableReader.Counted in;
    private final Rows rows = new Rows();
    private final CloseableIterator<TableRow> records;
    private final List<String> headings = new ArrayList<>();

    CsvTable(InputStream content, TableFormat format) {
        in = new TableReader.Counted(content);
        records = CsvReader.builder()
                .fieldSeparator(format.separator())
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_ROW)
                .build(rows, new InputStreamReader(in, format.alphabet()))
                .iterator();
        if (!next()) throw new RuleBroken("tables.no-headings");
        if (row().width() <= 2 && row().text(0).matches("(?i)sep=.?") && !next())
            throw new RuleBroken("tables.no-headings");
        for (int i = 0; i < row().width(); i++) headings.add(row().text(i));
        while (!headings.isEmpty() && headings.get(headings.size() - 1).isBlank()) headings.remove(headings.size() - 1);
        TableReader.requireApart(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean next() {
        try {
            while (records.hasNext()) if (!records.next().blank()) return true;
            return false;
        } catch (CsvParseException unreadable) {
            throw new RuleBroken("tables.quote-open", rows.row.number() + 1);
        } catch (UncheckedIOException e) {
            throw new RuleBroken("tables.not-text");
        }
    }

    @Override
    public TableRow row() {
        return rows.row;
    }

    @Override
    public long bytes() {
        return in.bytes();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Rows extends AbstractBaseCsvCallbackHandler<TableRow> {

        private final TableRow row = new TableRow();
        private long number;

        @Override
        protected void handleBegin(long line) {
            row.begin(++number);
        }

        @Override
        protected void handleField(int column, char[] from, int offset, int length, boolean quoted) {
            row.add(from, offset, length);
        }

        @Override
        protected TableRow buildRecord() {
            return row;
        }
    }
}
