package it.lario.ground.tables;

import java.util.Arrays;

/** The row that a reader stands at: its characters in one piece, so that only cells that are asked for become texts. */
public final class TableRow {

    private char[] chars = new char[4_096];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int used;
    private int width;
    private long number;
    private boolean blank = true;
    private int tooLong = -1;
    private String flaw;

    void begin(long number) {
        this.number = number;
        used = 0;
        width = 0;
        blank = true;
        tooLong = -1;
        flaw = null;
    }

    /** Adds a cell without the white space around it. */
    void add(char[] from, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && white(from[start])) start++;
        while (end > start && white(from[end - 1])) end--;
        if (end - start > TableFormat.LONGEST_CELL) {
            if (tooLong < 0) tooLong = width;
            end = start + TableFormat.LONGEST_CELL;
        }
        if (width == starts.length) {
            starts = Arrays.copyOf(starts, width * 2);
            ends = Arrays.copyOf(ends, width * 2);
        }
        int size = end - start;
        if (used + size > chars.length) chars = Arrays.copyOf(chars, Math.max(chars.length * 2, used + size));
        System.arraycopy(from, start, chars, used, size);
        starts[width] = used;
        used += size;
        ends[width++] = used;
        if (size > 0) blank = false;
    }

    private static boolean white(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    void flawed(String key) {
        flaw = key;
    }

    /** As a spreadsheet program counts, the headings being row 1. */
    public long number() {
        return number;
    }

    public int width() {
        return width;
    }

    public boolean blank() {
        return blank;
    }

    /** The column of a cell beyond {@link TableFormat#LONGEST_CELL}, or -1. */
    public int tooLong() {
        return tooLong;
    }

    /** Message key of why the row as a whole cannot be read, or null. */
    public String flaw() {
        return flaw;
    }

    public boolean empty(int column) {
        return column >= width || starts[column] == ends[column];
    }

    public int length(int column) {
        return column >= width ? 0 : ends[column] - starts[column];
    }

    char at(int column, int index) {
        return chars[starts[column] + index];
    }

    /** Empty for a cell that is not there. */
    public String text(int column) {
        return column >= width ? "" : new String(chars, starts[column], ends[column] - starts[column]);
    }
}
