package it.lario.foundations.processes;

import it.lario.ground.pages.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one writing of a sheet says that another does not, field by field and line by line. */
public record Comparison(List<Change> changes, boolean diagram) {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Line(Kind kind, String text) {}

    /** @param field message key of the field */
    public record Change(String field, List<Line> lines) {}

    static Comparison of(SheetContent before, SheetContent after, Page words) {
        Map<String, String> was = before.fields(words);
        Map<String, String> is = after.fields(words);
        var fields = new LinkedHashMap<>(was);
        fields.putAll(is);
        var changes = new ArrayList<Change>();
        for (String field : fields.keySet()) {
            String left = Objects.toString(was.get(field), "");
            String right = Objects.toString(is.get(field), "");
            if (!left.equals(right)) changes.add(new Change(field, lines(left, right)));
        }
        return new Comparison(changes, !Objects.equals(before.diagram(), after.diagram()));
    }

    public boolean none() {
        return changes.isEmpty() && !diagram;
    }

    /** The longest common lines stay, the others go or come (the text-book difference by longest common subsequence). */
    static List<Line> lines(String before, String after) {
        var left = split(before);
        var right = split(after);
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--)
            for (int j = right.size() - 1; j >= 0; j--)
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        var lines = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size())
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                lines.add(new Line(Kind.SAME, left.get(i++)));
                j++;
            } else if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1])
                lines.add(new Line(Kind.REMOVED, left.get(i++)));
            else lines.add(new Line(Kind.ADDED, right.get(j++)));
        return lines;
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
