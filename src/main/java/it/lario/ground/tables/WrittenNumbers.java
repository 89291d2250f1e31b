package it.lario.ground.tables;

/** Numbers as people and programs write them: 1.234,56 and 1234.56 and 1 234,5, judged by the rest of their column. */
public final class WrittenNumbers {

    /** What the column as a whole shows: which sign stands before decimals. */
    public enum Style {
        UNKNOWN,
        COMMA,
        POINT,
        BOTH,
        /** Only as JSON writes numbers. */
        PLAIN;

        public Style and(Style other) {
            if (this == UNKNOWN || this == other) return other;
            return other == UNKNOWN ? this : BOTH;
        }
    }

    private static final int LONGEST = 40;

    private WrittenNumbers() {}

    /** With a decimal point and no grouping; null when it is no number or could be two, see {@link #trouble}. */
    public static String plain(TableRow row, int column, boolean whole, Style style) {
        if (digitsOnly(row, column)) return row.text(column);
        return plain(row.text(column), whole, style);
    }

    private static boolean digitsOnly(TableRow row, int column) {
        int length = row.length(column);
        if (length > 18) return false;
        for (int i = 0; i < length; i++) {
            char c = row.at(column, i);
            if ((c < '0' || c > '9') && (c != '-' || i > 0 || length == 1)) return false;
        }
        return true;
    }

    static String plain(String written, boolean whole, Style style) {
        Parts parts = Parts.of(written);
        if (parts == null) return null;
        if (style == Style.PLAIN && (parts.groups || parts.mark == ',')) return null;
        boolean decimals = parts.mark != 0;
        if (parts.ambiguous()) {
            if (whole && style != Style.PLAIN) decimals = false;
            else if (parts.mark == '.' && (style == Style.UNKNOWN || style == Style.BOTH)) return null;
            else decimals = !(parts.mark == '.' && style == Style.COMMA || parts.mark == ',' && style == Style.POINT);
        }
        String number = parts.text(decimals);
        if (!whole) return number;
        int point = number.indexOf('.');
        if (point < 0) return number;
        return number.substring(point + 1).chars().allMatch(c -> c == '0') ? number.substring(0, point) : null;
    }

    /** Message key of why a text that {@link #plain} does not take is refused. */
    public static String trouble(String written, boolean whole, Style style) {
        Parts parts = Parts.of(written);
        if (parts == null) return whole ? "tables.not-whole" : "tables.not-a-number";
        if (parts.ambiguous() && !whole && style != Style.PLAIN) return "tables.ambiguous-number";
        return whole ? "tables.not-whole" : "tables.not-a-number";
    }

    /** What this cell shows of its column. */
    public static Style shown(TableRow row, int column) {
        return digitsOnly(row, column) ? Style.UNKNOWN : shown(row.text(column));
    }

    static Style shown(String written) {
        Parts parts = Parts.of(written);
        if (parts == null || parts.ambiguous()) return Style.UNKNOWN;
        if (parts.mark == ',' || parts.groupMark == '.') return Style.COMMA;
        return parts.mark == '.' || parts.groupMark == ',' ? Style.POINT : Style.UNKNOWN;
    }

    /** A number taken apart: {@code mark} stands before its decimals, 0 without any. */
    private record Parts(boolean negative, String integer, String decimals, char mark, boolean groups, char groupMark) {

        static Parts of(String written) {
            String text = bare(written);
            boolean negative = text.startsWith("-") || text.startsWith("\u2212");
            if (negative || text.startsWith("+")) text = bare(text.substring(1));
            if (text.isEmpty() || text.length() > LONGEST) return null;
            int commas = count(text, ',');
            int points = count(text, '.');
            char mark = mark(text, commas, points);
            int at = mark == 0 ? -1 : text.lastIndexOf(mark);
            String integer = at < 0 ? text : text.substring(0, at);
            String decimals = at < 0 ? "" : text.substring(at + 1);
            if (mark != 0 && (integer.indexOf(mark) >= 0 || decimals.isEmpty() || !digits(decimals))) return null;
            if (digits(integer)) return new Parts(negative, integer, decimals, mark, false, (char) 0);
            char group = group(integer);
            if (group == 0) return null;
            String joined = integer.replace(String.valueOf(group), "");
            return new Parts(negative, joined, decimals, mark, true, group);
        }

        /** Without white space around it and the sign of the euro. */
        private static String bare(String text) {
            if (text.isEmpty() || plainEnds(text)) return text;
            String bare = text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
            if (bare.startsWith("\u20AC")) bare = bare.substring(1).strip();
            if (bare.endsWith("\u20AC"))
                bare = bare.substring(0, bare.length() - 1).strip();
            return bare;
        }

        private static boolean plainEnds(String text) {
            char first = text.charAt(0);
            char last = text.charAt(text.length() - 1);
            return first > ' '
                    && first < 128
                    && last >= '0'
                    && last <= '9'
                    && text.indexOf('\u00A0') < 0
                    && text.indexOf('\u202F') < 0;
        }

        private static char mark(String text, int commas, int points) {
            if (commas > 0 && points > 0) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
            if (commas == 1) return ',';
            return points == 1 ? '.' : 0;
        }

        /** The sign between groups of three digits, or 0 when it is not grouped like that. */
        private static char group(String integer) {
            int size = integer.length();
            if (size < 5) return 0;
            char sign = integer.charAt(size - 4);
            if (sign != '.' && sign != ',' && sign != ' ' && sign != '\'') return 0;
            for (int i = 0; i < size; i++) {
                char c = integer.charAt(i);
                boolean between = (size - i) % 4 == 0;
                if (between ? c != sign || i == 0 : c < '0' || c > '9') return 0;
            }
            return sign;
        }

        private static boolean digits(String text) {
            for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
            return !text.isEmpty();
        }

        private static int count(String text, char sign) {
            int count = 0;
            for (int i = 0; i < text.length(); i++) if (text.charAt(i) == sign) count++;
            return count;
        }

        /** 1.234 is either a thousand or one and a bit; so is 1,234. */
        boolean ambiguous() {
            return mark != 0 && !groups && decimals.length() == 3 && integer.length() <= 3 && !integer.startsWith("0");
        }

        String text(boolean withDecimals) {
            String number = withDecimals || mark == 0
                    ? integer + (decimals.isEmpty() ? "" : "." + decimals)
                    : integer + decimals;
            return negative ? "-" + number : number;
        }
    }
}
