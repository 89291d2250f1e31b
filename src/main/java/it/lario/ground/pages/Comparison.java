package it.lario.ground.pages;

import it.lario.ground.pages.Passage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts in Markdown, passage by passage: those that stayed, and those that were changed, taken away or added. */
public record Comparison(List<Stretch> stretches) {

    /**
     * A passage in both texts; one side is null when it stands only in the other.
     *
     * @param under the heading it stands under, or null
     */
    public record Row(Kind kind, String before, String after, String under) {

        public boolean kept() {
            return before != null && before.equals(after);
        }

        /** Ending of the message that names what happened. */
        public String what() {
            return before == null ? "added" : after == null ? "removed" : "changed";
        }
    }

    /** Neighbouring rows that are all kept, or one that is not. {@code number} counts the changes from 1; 0 when kept. */
    public record Stretch(int number, List<Row> rows) {

        public boolean kept() {
            return number == 0;
        }
    }

    /** Passages that have less than this of their words in common are not the same passage changed. */
    private static final float ALIKE = 0.5f;
    /** Words that may stand by chance in a longer passage too are less than these. */
    private static final int FEW = 3;
    /** Beyond this many pairs the texts are told one after the other: 2,000 passages each. */
    private static final int MOST_PAIRS = 4_000_000;

    /** Two texts in Markdown. */
    public static Comparison between(String before, String after) {
        return between(Passage.of(before), Passage.of(after));
    }

    public static Comparison between(List<Passage> before, List<Passage> after) {
        return new Comparison(stretches(rows(before, after)));
    }

    public List<Row> changes() {
        return stretches.stream()
                .filter(stretch -> !stretch.kept())
                .flatMap(stretch -> stretch.rows().stream())
                .toList();
    }

    private static List<Row> rows(List<Passage> old, List<Passage> now) {
        var rows = new ArrayList<Row>();
        String[] under = {null};
        float[][] best = (long) old.size() * now.size() > MOST_PAIRS ? null : best(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (best != null && i < old.size() && j < now.size() && paired(best, i, j))
                add(rows, under, old.get(i++), now.get(j++));
            else if (j == now.size() || i < old.size() && (best == null || best[i + 1][j] >= best[i][j + 1]))
                add(rows, under, old.get(i++), null);
            else add(rows, under, null, now.get(j++));
        }
        return rows;
    }

    private static void add(List<Row> rows, String[] under, Passage old, Passage now) {
        Passage known = now == null ? old : now;
        String before = old == null ? null : old.text();
        rows.add(new Row(known.kind(), before, now == null ? null : now.text(), under[0]));
        if (known.kind() == Kind.HEADING) under[0] = known.text();
    }

    /** How much the rest of both texts has in common at most, from each pair of passages on. */
    private static float[][] best(List<Passage> old, List<Passage> now) {
        var best = new float[old.size() + 1][now.size() + 1];
        int[][] oldWords = words(old);
        int[][] nowWords = words(now);
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--) {
                float skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                float alike = old.get(i).kind() == now.get(j).kind() ? alike(oldWords[i], nowWords[j]) : 0;
                boolean same = old.get(i).equals(now.get(j));
                float taken = same ? 1.1f : alike >= ALIKE ? alike : 0;
                best[i][j] = taken == 0 ? skipped : Math.max(skipped, best[i + 1][j + 1] + taken);
            }
        return best;
    }

    private static boolean paired(float[][] best, int i, int j) {
        return best[i][j] > best[i + 1][j] && best[i][j] > best[i][j + 1];
    }

    private static int[][] words(List<Passage> passages) {
        return passages.stream()
                .map(passage -> Arrays.stream(passage.text().toLowerCase().split("[^\\p{L}\\p{N}]+"))
                        .mapToInt(String::hashCode)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Share of words in common, from 0 to 1 (L. R. Dice, 1945), or enough when one only grew; the arrays are sorted. */
    private static float alike(int[] some, int[] others) {
        int common = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) {
                common++;
                i++;
                j++;
            } else if (some[i] < others[j]) i++;
            else j++;
        }
        int shorter = Math.min(some.length, others.length);
        boolean grew = common == shorter && shorter >= FEW;
        return Math.max(grew ? ALIKE : 0, 2f * common / (some.length + others.length));
    }

    private static List<Stretch> stretches(List<Row> rows) {
        var stretches = new ArrayList<Stretch>();
        var kept = new ArrayList<Row>();
        int number = 0;
        for (Row row : rows)
            if (row.kept()) kept.add(row);
            else {
                if (!kept.isEmpty()) stretches.add(new Stretch(0, List.copyOf(kept)));
                kept.clear();
                stretches.add(new Stretch(++number, List.of(row)));
            }
        if (!kept.isEmpty()) stretches.add(new Stretch(0, List.copyOf(kept)));
        return stretches;
    }
}
