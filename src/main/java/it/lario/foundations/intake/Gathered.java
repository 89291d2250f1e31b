package it.lario.foundations.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Complaints of one reading: every refused row, all of them counted, and the first ones word by word. */
final class Gathered implements Complaints {

    static final int KEPT = 100_000;
    private static final int LONGEST = 120;

    /** @param field null for the whole row */
    record Complaint(long line, String field, String key, List<String> arguments) {}

    private final List<Complaint> kept = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private long count;

    @Override
    public void about(long line, String field, String messageKey, Object... arguments) {
        count++;
        lines.set((int) line);
        if (kept.size() < KEPT)
            kept.add(new Complaint(
                    line,
                    field,
                    messageKey,
                    Arrays.stream(arguments).map(Gathered::bounded).toList()));
    }

    private static String bounded(Object argument) {
        String text = String.valueOf(argument);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    boolean none() {
        return count == 0;
    }

    List<Complaint> kept() {
        return kept;
    }

    byte[] lines() {
        return lines.toByteArray();
    }

    IntakeTally tally(long rows, IntakeCounts counts) {
        return new IntakeTally(rows, lines.cardinality(), count, counts.added(), counts.changed(), counts.unchanged());
    }
}
