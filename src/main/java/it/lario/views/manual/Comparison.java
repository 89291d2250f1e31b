package it.lario.views.manual;

import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Part;
import it.lario.views.manual.Drift.Cell;
import it.lario.views.manual.Drift.Change;
import it.lario.views.manual.Drift.Kind;
import it.lario.views.manual.ManualText.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the changes between two manuals. A block is followed from chapter to chapter, an item within its block. */
final class Comparison {

    private static final Block NO_BLOCK = new Block("", "", null, List.of(), List.of());

    private record Placed(Part part, Block block) {}

    private final Composition before;
    private final Composition after;
    private final Map<String, Placed> was;
    private final Map<String, Placed> is;
    private final List<Change> changes = new ArrayList<>();

    Comparison(Composition before, Composition after) {
        this.before = before;
        this.after = after;
        this.was = placed(before);
        this.is = placed(after);
    }

    List<Change> changes() {
        order(
                "",
                "",
                byKey(before.parts(), Part::chapter, Part::title),
                byKey(after.parts(), Part::chapter, Part::title));
        var codes = union(
                after.parts().stream().map(Part::chapter).toList(),
                before.parts().stream().map(Part::chapter).toList());
        for (String code : codes)
            chapter(before.part(code).orElse(null), after.part(code).orElse(null));
        return changes;
    }

    private void chapter(Part old, Part now) {
        Part known = now == null ? old : now;
        if (now == null && after.omits(old.chapter())) {
            if (!old.empty()) arranged(old, null, Kind.REMOVED, old.title(), List.of());
            return;
        }
        if (old != null && now != null) arrangement(old, now);
        text(known, null, known.chapter(), old == null ? "" : old.text(), now == null ? "" : now.text());
        if (now != null) for (Block block : now.blocks()) block(now, was.get(block.key()), block);
        if (old != null) for (Block block : old.blocks()) if (!is.containsKey(block.key())) gone(known, block);
    }

    private void arrangement(Part old, Part now) {
        if (!old.title().equals(now.title()))
            arranged(now, null, Kind.CHANGED, now.title(), List.of(new Cell(null, old.title(), now.title())));
        order(
                now.chapter(),
                now.title(),
                byKey(old.blocks(), Block::key, Block::title),
                byKey(now.blocks(), Block::key, Block::title));
    }

    /** Of the things that both have, which stand in another order. */
    private void order(String chapter, String title, Map<String, String> old, Map<String, String> now) {
        var first = new ArrayList<>(old.keySet());
        var then = new ArrayList<>(now.keySet());
        first.retainAll(now.keySet());
        then.retainAll(old.keySet());
        if (first.equals(then)) return;
        changes.add(new Change(
                chapter,
                title,
                null,
                Kind.MOVED,
                title,
                List.of(new Cell(null, listed(first, now), listed(then, now))),
                Drift.OUTLINE));
    }

    private static String listed(List<String> keys, Map<String, String> titles) {
        return keys.stream().map(titles::get).collect(Collectors.joining("\n"));
    }

    private void block(Part part, Placed old, Block now) {
        Block past = old == null ? NO_BLOCK : old.block();
        if (old != null && !old.part().chapter().equals(part.chapter()))
            arranged(
                    part,
                    now.title(),
                    Kind.MOVED,
                    now.title(),
                    List.of(new Cell(null, old.part().title(), part.title())));
        contents(part, now.title(), now.key(), past, now);
    }

    /** A block that is nowhere any more: left out as a whole, or its register fell silent. */
    private void gone(Part part, Block old) {
        if (after.omits(old.key())) arranged(part, old.title(), Kind.REMOVED, old.title(), List.of());
        else contents(part, old.title(), old.key(), old, NO_BLOCK);
    }

    private void contents(Part part, String title, String key, Block old, Block now) {
        text(part, title, ManualText.place(key, Side.BEFORE), old.before(), now.before());
        items(part, title, old, now);
        text(part, title, ManualText.place(key, Side.AFTER), old.after(), now.after());
    }

    private void text(Part part, String block, String place, String old, String now) {
        String left = old.strip();
        String right = now.strip();
        if (left.equals(right)) return;
        Kind kind = left.isEmpty() ? Kind.ADDED : right.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        var cells = List.of(new Cell(null, left, right));
        changes.add(new Change(part.chapter(), part.title(), block, kind, part.title(), cells, place));
    }

    private void arranged(Part part, String block, Kind kind, String label, List<Cell> cells) {
        changes.add(new Change(part.chapter(), part.title(), block, kind, label, cells, Drift.OUTLINE));
    }

    private void items(Part part, String title, Block old, Block now) {
        var past = byKey(old.items(), Line::key, Function.identity());
        var present = byKey(now.items(), Line::key, Function.identity());
        for (String key : union(past.keySet(), present.keySet())) {
            Line left = past.get(key);
            Line right = present.get(key);
            var cells = cells(old, left, now, right);
            Kind kind = left == null ? Kind.ADDED : right == null ? Kind.REMOVED : Kind.CHANGED;
            if (kind == Kind.CHANGED && cells.isEmpty()) continue;
            String label = right == null ? left.label() : right.label();
            changes.add(new Change(part.chapter(), part.title(), title, kind, label, cells, null));
        }
    }

    /** The columns whose text differs, in order; columns are known by their title, so one more column shifts none. */
    private static List<Cell> cells(Block old, Line left, Block now, Line right) {
        var past = texts(old, left);
        var present = texts(now, right);
        var cells = new ArrayList<Cell>();
        for (String column : union(past.keySet(), present.keySet())) {
            String first = past.getOrDefault(column, "");
            String then = present.getOrDefault(column, "");
            if (!first.equals(then)) cells.add(new Cell(column.isEmpty() ? null : column, first, then));
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

    private static Map<String, Placed> placed(Composition manual) {
        var placed = new LinkedHashMap<String, Placed>();
        for (Part part : manual.parts())
            for (Block block : part.blocks()) placed.put(block.key(), new Placed(part, block));
        return placed;
    }

    private static <T, V> Map<String, V> byKey(List<T> things, Function<T, String> key, Function<T, V> value) {
        return things.stream().collect(Collectors.toMap(key, value, (first, second) -> second, LinkedHashMap::new));
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        var all = new LinkedHashSet<String>(one);
        all.addAll(other);
        return all;
    }
}
