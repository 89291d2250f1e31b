package it.lario.ground.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** Days as people and programs write them: 2026-03-05, 05/03/2026, 5.3.2026, 05-03-2026, with or without an hour. */
public final class WrittenDays {

    private static final int FIRST_YEAR = 1_000;

    private final int[] parts = new int[3];
    private final int[] sizes = new int[3];

    /** Days come again and again: their ISO texts are made once. */
    private final String[] texts = new String[8_192];

    private final int[] of = new int[8_192];

    /** As ISO text; null when it is no day, see {@link #trouble}. */
    public String iso(TableRow row, int column) {
        int length = row.length(column);
        Arrays.fill(parts, 0);
        Arrays.fill(sizes, 0);
        int part = 0;
        int at = 0;
        for (; at < length; at++) {
            char c = row.at(column, at);
            if (c >= '0' && c <= '9') {
                parts[part] = parts[part] * 10 + c - '0';
                if (++sizes[part] > 4) return null;
            } else if (part < 2 && sizes[part] > 0 && separates(row, column, at, part)) part++;
            else break;
        }
        if (part < 2 || sizes[2] == 0 || at < length && !hour(row.text(column).substring(at))) return null;
        if (sizes[0] == 4 && sizes[1] <= 2 && sizes[2] <= 2) return iso(parts[0], parts[1], parts[2]);
        return sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 4 ? iso(parts[2], parts[1], parts[0]) : null;
    }

    /** The same sign twice. */
    private static boolean separates(TableRow row, int column, int at, int part) {
        char c = row.at(column, at);
        if (c != '/' && c != '-' && c != '.') return false;
        if (part == 0) return true;
        int first = at - 1;
        while (row.at(column, first) >= '0' && row.at(column, first) <= '9') first--;
        return row.at(column, first) == c;
    }

    private static boolean hour(String rest) {
        return rest.matches("[T ]\\s?\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?");
    }

    private String iso(int year, int month, int day) {
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
        int key = year << 9 | month << 5 | day;
        int slot = (key ^ key >>> 13) & texts.length - 1;
        if (of[slot] == key && texts[slot] != null) return texts[slot];
        try {
            texts[slot] = LocalDate.of(year, month, day).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        of[slot] = key;
        return texts[slot];
    }

    /** Message key of why a text that {@link #iso} does not take is refused. */
    public static String trouble(String written) {
        if (written.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}(\\D.*)?")) return "tables.short-year";
        if (written.matches("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}(\\D.*)?")) return "tables.no-such-day";
        return "tables.not-a-day";
    }
}
