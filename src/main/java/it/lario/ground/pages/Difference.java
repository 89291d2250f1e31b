package it.lario.ground.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts word by word: what stayed, what was taken away, what was added (E. Myers, An O(ND) difference algorithm, 1986). */
public record Difference(List<Piece> pieces) {

    /** What became of a piece of text. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Neighbouring words that fared alike. */
    public record Piece(Kind kind, String text) {}

    /** Blanks, words (also dates, decimals and codes as one), single marks. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s+|[\\p{L}\\p{N}]+(?:[/.,:-][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    /** With more edits than this the two texts are told one after the other: nobody could follow word by word. */
    private static final int MOST_EDITS = 800;
    /** One word in so many must have stayed. */
    private static final int LEAST_ALIKE = 4;

    /** Null is an empty text. */
    public static Difference between(String before, String after) {
        String[] old = tokens(before);
        String[] now = tokens(after);
        int head = 0;
        while (head < Math.min(old.length, now.length) && old[head].equals(now[head])) head++;
        int tail = 0;
        while (tail < Math.min(old.length, now.length) - head
                && old[old.length - 1 - tail].equals(now[now.length - 1 - tail])) tail++;
        var steps = new ArrayList<Piece>();
        for (int i = 0; i < head; i++) steps.add(new Piece(Kind.KEPT, old[i]));
        steps.addAll(middle(
                Arrays.copyOfRange(old, head, old.length - tail), Arrays.copyOfRange(now, head, now.length - tail)));
        for (int i = old.length - tail; i < old.length; i++) steps.add(new Piece(Kind.KEPT, old[i]));
        return new Difference(alike(steps, old, now) ? joined(steps) : whole(before, after));
    }

    /** Two texts with hardly a word in common are easier to read one after the other. */
    private static boolean alike(List<Piece> steps, String[] old, String[] now) {
        long kept = steps.stream()
                .filter(step -> step.kind() == Kind.KEPT && word(step.text()))
                .count();
        return LEAST_ALIKE * kept >= Math.max(words(old), words(now));
    }

    private static long words(String[] tokens) {
        return Arrays.stream(tokens).filter(Difference::word).count();
    }

    private static boolean word(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static List<Piece> whole(String before, String after) {
        var pieces = new ArrayList<Piece>();
        flush(pieces, new StringBuilder(text(before)), new StringBuilder(text(after)));
        return pieces;
    }

    private static String[] tokens(String text) {
        return TOKEN.matcher(text(text)).results().map(MatchResult::group).toArray(String[]::new);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static List<Piece> middle(String[] old, String[] now) {
        var reached = new ArrayList<int[]>();
        int[] furthest = {0, 0, 0};
        for (int edits = 0; edits <= Math.min(MOST_EDITS, old.length + now.length); edits++) {
            int[] next = new int[2 * edits + 3];
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                boolean added = edits == 0 || added(furthest, edits, diagonal);
                int x = edits == 0 ? 0 : at(furthest, edits, added ? diagonal + 1 : diagonal - 1) + (added ? 0 : 1);
                while (x < old.length && x - diagonal < now.length && old[x].equals(now[x - diagonal])) x++;
                next[diagonal + edits + 1] = x;
                if (x >= old.length && x - diagonal >= now.length) return path(old, now, reached, edits);
            }
            reached.add(next);
            furthest = next;
        }
        return List.of(new Piece(Kind.REMOVED, String.join("", old)), new Piece(Kind.ADDED, String.join("", now)));
    }

    /** How far into the old text the round before came on a diagonal. */
    private static int at(int[] round, int edits, int diagonal) {
        return round[diagonal + edits];
    }

    private static boolean added(int[] round, int edits, int diagonal) {
        return diagonal == -edits
                || diagonal != edits && at(round, edits, diagonal - 1) < at(round, edits, diagonal + 1);
    }

    /** Back from the ends of both texts, one edit a round. */
    private static List<Piece> path(String[] old, String[] now, List<int[]> reached, int edits) {
        var back = new ArrayList<Piece>();
        int x = old.length;
        int y = now.length;
        for (int left = edits; left > 0; left--) {
            int[] round = reached.get(left - 1);
            boolean added = added(round, left, x - y);
            int from = at(round, left, added ? x - y + 1 : x - y - 1);
            int start = added ? from : from + 1;
            while (x > start) {
                back.add(new Piece(Kind.KEPT, old[--x]));
                y--;
            }
            back.add(added ? new Piece(Kind.ADDED, now[--y]) : new Piece(Kind.REMOVED, old[--x]));
        }
        while (x > 0) back.add(new Piece(Kind.KEPT, old[--x]));
        Collections.reverse(back);
        return back;
    }

    /** Words that fared alike are read together, also across the blanks between them; what went is read before what came. */
    private static List<Piece> joined(List<Piece> steps) {
        var pieces = new ArrayList<Piece>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Piece step = steps.get(i);
            boolean bridge = step.kind() == Kind.KEPT
                    && step.text().isBlank()
                    && removed.length() + added.length() > 0
                    && i + 1 < steps.size()
                    && steps.get(i + 1).kind() != Kind.KEPT;
            if (step.kind() != Kind.ADDED && (bridge || step.kind() == Kind.REMOVED)) removed.append(step.text());
            if (step.kind() != Kind.REMOVED && (bridge || step.kind() == Kind.ADDED)) added.append(step.text());
            if (step.kind() == Kind.KEPT && !bridge) {
                flush(pieces, removed, added);
                append(pieces, step);
            }
        }
        flush(pieces, removed, added);
        return pieces;
    }

    private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) append(pieces, new Piece(Kind.REMOVED, removed.toString()));
        if (!added.isEmpty()) append(pieces, new Piece(Kind.ADDED, added.toString()));
        removed.setLength(0);
        added.setLength(0);
    }

    private static void append(List<Piece> pieces, Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == piece.kind())
            pieces.set(last, new Piece(piece.kind(), pieces.get(last).text() + piece.text()));
        else pieces.add(piece);
    }
}
