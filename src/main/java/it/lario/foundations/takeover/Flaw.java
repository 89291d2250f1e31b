package it.lario.foundations.takeover;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong in a row of the list, or that people should know.
 *
 * @param row null when it concerns the whole
 * @param key of the words, which {@code arguments} go into
 * @param warning it does not stand in the way
 */
record Flaw(Integer row, Column column, String key, List<String> arguments, boolean warning) {

    static Flaw of(Line line, Column column, String key, Object... arguments) {
        return new Flaw(line.number(), column, key, texts(arguments), false);
    }

    static Flaw warning(Integer row, Column column, String key, Object... arguments) {
        return new Flaw(row, column, key, texts(arguments), true);
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
