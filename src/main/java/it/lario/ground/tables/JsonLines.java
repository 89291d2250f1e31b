package it.lario.ground.tables;

import it.lario.ground.kernel.RuleBroken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** NDJSON: an object a line with plain values; a line that is none, or has a key that nobody knows, is a flawed row. */
final class JsonLines implements TableReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_LINE = 1_000_000;
    private static final char[] NOTHING = {};

    private final TableReader.Counted in;
    private final BufferedReader lines;
    private final List<String> keys;
    private final Map<String, Integer> columns = new HashMap<>();
    private final String[] values;
    private final TableRow row = new TableRow();
    private final StringBuilder line = new StringBuilder();
    private long number;

    JsonLines(InputStream content, List<String> keys) {
        in = new TableReader.Counted(content);
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.keys = List.copyOf(keys);
        values = new String[keys.size()];
        for (int i = 0; i < values.length; i++) columns.put(keys.get(i), i);
    }

    @Override
    public List<String> headings() {
        return keys;
    }

    @Override
    public boolean next() {
        try {
            while (line()) {
                number++;
                if (line.toString().isBlank()) continue;
                read(line.toString());
                return true;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleBroken for a line without end */
    private boolean line() throws IOException {
        line.setLength(0);
        int c = lines.read();
        if (c < 0) return false;
        for (; c >= 0 && c != '\n'; c = lines.read()) {
            if (line.length() == LONGEST_LINE) throw new RuleBroken("tables.line-too-long", number + 1);
            line.append((char) c);
        }
        return true;
    }

    private void read(String text) {
        row.begin(number);
        Arrays.fill(values, null);
        String flaw = flaw(text);
        for (String value : values) {
            char[] chars = value == null ? NOTHING : value.toCharArray();
            row.add(chars, 0, chars.length);
        }
        if (flaw != null) row.flawed(flaw);
    }

    private String flaw(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return "tables.not-an-object";
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Integer column = columns.get(parser.currentName());
                JsonToken value = parser.nextToken();
                if (column == null) return "tables.unknown-key";
                if (!value.isScalarValue()) return "tables.not-plain";
                values[column] = value == JsonToken.VALUE_NULL ? null : parser.getString();
            }
            return parser.nextToken() == null ? null : "tables.not-an-object";
        } catch (JacksonException broken) {
            return "tables.not-an-object";
        }
    }

    @Override
    public TableRow row() {
        return row;
    }

    @Override
    public long bytes() {
        return in.bytes();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
