package it.lario.ground.tables;

import java.nio.charset.Charset;

/**
 * How a table is written, found out once when it comes: whoever reads it later reads it the same way.
 *
 * @param separator between the cells of a CSV
 */
public record TableFormat(Kind kind, String charset, char separator) {

    public enum Kind {
        CSV,
        /** A JSON object a line; its keys are the headings. */
        NDJSON
    }

    public static final int MOST_COLUMNS = 200;
    public static final int LONGEST_CELL = 32_000;

    public static TableFormat csv(Charset charset, char separator) {
        return new TableFormat(Kind.CSV, charset.name(), separator);
    }

    public static TableFormat ndjson() {
        return new TableFormat(Kind.NDJSON, "UTF-8", ';');
    }

    Charset alphabet() {
        return Charset.forName(charset);
    }
}
