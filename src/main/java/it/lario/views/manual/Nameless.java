package it.lario.views.manual;

import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The manual without the names of the body's people: "omissis" in a sentence, nothing in a cell that is only a name. */
final class Nameless {

    static final String OMITTED = "omissis";

    private final Pattern names;

    Nameless(Collection<String> names) {
        String any = names.stream()
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.names = any.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}])(?:" + any + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String of(String text) {
        return names == null || text == null ? text : names.matcher(text).replaceAll(OMITTED);
    }

    Composition of(Composition manual) {
        return new Composition(
                manual.parts().stream()
                        .map(part -> new Part(
                                part.chapter(),
                                of(part.title()),
                                of(part.text()),
                                part.blocks().stream().map(this::of).toList()))
                        .toList(),
                List.of());
    }

    /** A column that held nothing but names is not shown at all. */
    private Block of(Block block) {
        var items = block.items().stream()
                .map(item -> new Line(
                        item.key(),
                        of(item.label()),
                        item.cells().stream().map(this::cell).toList()))
                .toList();
        var shown = IntStream.range(0, block.columns().size())
                .filter(column ->
                        items.stream().anyMatch(item -> !item.cell(column).isBlank())
                                || block.items().stream()
                                        .allMatch(item -> item.cell(column).isBlank()))
                .boxed()
                .toList();
        boolean whole = shown.size() == block.columns().size();
        return new Block(
                block.key(),
                block.title(),
                block.shape(),
                whole
                        ? block.columns()
                        : shown.stream().map(block.columns()::get).toList(),
                whole
                        ? items
                        : items.stream().map(item -> narrowed(item, shown)).toList(),
                of(block.before()),
                of(block.after()));
    }

    private String cell(String text) {
        String without = of(text);
        return without.strip().equals(OMITTED) ? "" : without;
    }

    private static Line narrowed(Line item, List<Integer> columns) {
        var cells = new ArrayList<String>();
        columns.forEach(column -> cells.add(item.cell(column)));
        return new Line(item.key(), item.label(), cells);
    }
}
