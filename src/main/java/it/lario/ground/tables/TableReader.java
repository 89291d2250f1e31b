package it.lario.ground.tables;

import it.lario.ground.kernel.RuleBroken;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads a table from its first row to its last, in memory that does not grow with it. */
public interface TableReader extends Closeable {

    /** As written; blank for a column without one. */
    List<String> headings();

    /** Goes to the next row that is not blank; false after the last. @throws RuleBroken when the rest cannot be read */
    boolean next();

    /** Where the reader stands: the same object each time. */
    TableRow row();

    /** How much of the file was read. */
    long bytes();

    @Override
    void close();

    /**
     * @param keys the headings that an NDJSON may use, in their order; a CSV has its own
     * @throws RuleBroken when there are no headings, or two are the same
     */
    static TableReader open(Path file, TableFormat format, List<String> keys) {
        try {
            InputStream in = Files.newInputStream(file);
            try {
                return format.kind() == TableFormat.Kind.NDJSON ? new JsonLines(in, keys) : new CsvTable(in, format);
            } catch (RuleBroken | UncheckedIOException refused) {
                in.close();
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleBroken when they cannot tell columns apart */
    static void requireApart(List<String> headings) {
        if (headings.stream().allMatch(String::isBlank)) throw new RuleBroken("tables.no-headings");
        if (headings.size() > TableFormat.MOST_COLUMNS)
            throw new RuleBroken("tables.too-many-columns", TableFormat.MOST_COLUMNS);
        var seen = new HashSet<String>();
        for (String heading : headings)
            if (!heading.isBlank() && !seen.add(heading.toLowerCase(Locale.ITALIAN)))
                throw new RuleBroken("tables.heading-twice", heading);
    }

    /** Counts what passes. */
    final class Counted extends BufferedInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in, 64 * 1024);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) bytes += read;
            return read;
        }

        long bytes() {
            return bytes;
        }
    }
}
