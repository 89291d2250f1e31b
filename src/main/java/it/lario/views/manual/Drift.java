package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the manual says now that its last edition did not, item by item. A change of order alone is none. */
public record Drift(List<Change> changes) {

    /** What became of an item. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One column's text before and after; {@code column} is null for the connecting text and for single texts. */
    public record Cell(String column, String before, String after) {}

    /** @param block title of the register's part, null when the chapter's connecting text changed */
    public record Change(
            ManualSection.Chapter chapter, String title, String block, Kind kind, String label, List<Cell> cells) {}

    static Drift between(Composition before, Composition after) {
        var changes = new ArrayList<Change>();
        var was = byKey(before.parts(), Part::chapter);
        var is = byKey(after.parts(), Part::chapter);
        for (ManualSection.Chapter chapter : ManualSection.Chapter.values()) {
            Part old = was.get(chapter);
            Part now = is.get(chapter);
            Part known = now == null ? old : now;
            if (known == null) continue;
            text(old, now, known, changes);
            blocks(old, now, known, changes);
        }
        return new Drift(changes);
    }

    public boolean none() {
        return changes.isEmpty();
    }

    public List<Change> of(ManualSection.Chapter chapter) {
        return changes.stream().filter(change -> change.chapter() == chapter).toList();
    }

    private static void text(Part old, Part now, Part known, List<Change> changes) {
        String before = old == null ? "" : old.text().strip();
        String after = now == null ? "" : now.text().strip();
        if (before.equals(after)) return;
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        changes.add(new Change(
                known.chapter(), known.title(), null, kind, known.title(), List.of(new Cell(null, before, after))));
    }

    private static void blocks(Part old, Part now, Part known, List<Change> changes) {
        var was = byKey(old == null ? List.<Block>of() : old.blocks(), Block::key);
        var is = byKey(now == null ? List.<Block>of() : now.blocks(), Block::key);
        for (String key : union(was.keySet(), is.keySet())) items(known, was.get(key), is.get(key), changes);
    }

    private static void items(Part part, Block old, Block now, List<Change> changes) {
        String title = now == null ? old.title() : now.title();
        var was = byKey(old == null ? List.<Line>of() : old.items(), Line::key);
        var is = byKey(now == null ? List.<Line>of() : now.items(), Line::key);
        for (String key : union(was.keySet(), is.keySet())) {
            Line before = was.get(key);
            Line after = is.get(key);
            var cells = cells(old, before, now, after);
            Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            if (kind == Kind.CHANGED && cells.isEmpty()) continue;
            String label = after == null ? before.label() : after.label();
            changes.add(new Change(part.chapter(), part.title(), title, kind, label, cells));
        }
    }

    /** The columns whose text differs, in order; columns are known by their title, so one more column shifts none. */
    private static List<Cell> cells(Block old, Line before, Block now, Line after) {
        var was = texts(old, before);
        var is = texts(now, after);
        var cells = new ArrayList<Cell>();
        for (String column : union(was.keySet(), is.keySet())) {
            String left = was.getOrDefault(column, "");
            String right = is.getOrDefault(column, "");
            if (!left.equals(right)) cells.add(new Cell(column.isEmpty() ? null : column, left, right));
        }
        return cells;
    }

    private static Map<String, String> texts(Block block, Line line) {
        if (line == null) return Map.of();
        return IntStream.range(0, line.cells().size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> i < block.columns().size() ? block.columns().get(i) : "",
                        line::cell,
                        (one, other) -> one + "\n" + other,
                        LinkedHashMap::new));
    }

    private static <K, T> Map<K, T> byKey(List<T> things, Function<T, K> key) {
        return things.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> second, LinkedHashMap::new));
    }

    private static <K> Set<K> union(Set<K> one, Set<K> other) {
        var all = new LinkedHashSet<K>(one);
        all.addAll(other);
        return all;
    }
}
