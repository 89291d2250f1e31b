package it.lario.ground.reading;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is noted while a file is read: text up to a bound, remarks, pictures. It knows when to hurry. */
final class Notes {

    static final int MOST_TEXT = 2_000_000;
    private static final long HURRY_AFTER = 6_000_000_000L;

    private final long begun = System.nanoTime();
    private final StringBuilder text = new StringBuilder();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private String type;
    private Integer pages;
    private boolean signed;

    Notes(String type) {
        this.type = type;
    }

    /** Adds text; what neither people nor the database can hold is left out, what is beyond the bound too. */
    void text(CharSequence added) {
        int room = MOST_TEXT - text.length();
        int length = Math.min(added.length(), room);
        for (int i = 0; i < length; i++) {
            char c = added.charAt(i);
            if (c == '\n' || c == '\t' || !Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF') text.append(c);
        }
        if (length < added.length()) remark("reading.text-cut");
    }

    /** Ends a line, unless one has just ended: tables and empty paragraphs would fill pages with nothing. */
    void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text("\n");
    }

    boolean full() {
        return text.length() >= MOST_TEXT;
    }

    boolean late() {
        return System.nanoTime() - begun > HURRY_AFTER;
    }

    boolean hasText() {
        return !text.toString().isBlank();
    }

    void remark(String key, Object... arguments) {
        remarks.add(Remark.of(key, arguments));
    }

    void pages(int pages) {
        this.pages = pages;
    }

    void signed() {
        signed = true;
    }

    /** What is inside an envelope is what people look for. */
    void type(String type) {
        this.type = type;
    }

    void picture(byte[] png) {
        pictures.add(png);
    }

    Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] from, int offset, int length) {
                text(java.nio.CharBuffer.wrap(from, offset, length));
            }

            @Override
            public void flush() {
                // kept in memory
            }

            @Override
            public void close() {
                // kept in memory
            }
        };
    }

    Findings findings() {
        return new Findings(type, whole(), pages, signed, List.copyOf(remarks), List.copyOf(pictures));
    }

    /** Half a character at the bound would not be text any more. */
    private String whole() {
        int end = text.length();
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) text.setLength(end - 1);
        var sound = new StringBuilder(text.length());
        text.codePoints().forEach(c -> sound.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return sound.toString().strip();
    }
}
