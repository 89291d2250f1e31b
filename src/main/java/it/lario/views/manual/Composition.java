package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection.Shape;
import java.util.List;
import java.util.Optional;

/** The whole manual as words: composed from the registers now, or as an edition froze it. */
public record Composition(List<Part> parts, List<Omission> omitted) {

    /** Editions frozen before anything could be left out say nothing of it. */
    public Composition {
        if (omitted == null) omitted = List.of();
    }

    public Composition(List<Part> parts) {
        this(parts, List.of());
    }

    /** A chapter: its connecting text in Markdown, then what the registers say. */
    public record Part(String chapter, String title, String text, List<Block> blocks) {

        public boolean empty() {
            return text.isBlank() && blocks.isEmpty();
        }

        public int items() {
            return blocks.stream().mapToInt(block -> block.items().size()).sum();
        }

        /** The chapter's page below the body's address. */
        public String path() {
            return ManualText.path(chapter);
        }
    }

    /**
     * What one register says in a chapter, between the body's own words; {@code key} names it from edition to edition.
     */
    public record Block(
            String key,
            String title,
            Shape shape,
            List<String> columns,
            List<Line> items,
            String before,
            String after) {

        /** Editions frozen before blocks had texts of their own have none. */
        public Block {
            if (before == null) before = "";
            if (after == null) after = "";
        }

        public Block(String key, String title, Shape shape, List<String> columns, List<Line> items) {
            this(key, title, shape, columns, items, "", "");
        }
    }

    /** One row, sheet or text; {@code key} names it from edition to edition. */
    public record Line(String key, String label, List<String> cells) {

        /** The cell of this column, empty when the register gave fewer. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** A chapter or a block that the body left out, and why. */
    public record Omission(String key, String title, String reason) {}

    /** The chapter's number, from 1: it stays the same while chapters before it are still empty. */
    public int number(Part part) {
        return parts.indexOf(part) + 1;
    }

    Optional<Part> part(String chapter) {
        return parts.stream().filter(part -> part.chapter().equals(chapter)).findFirst();
    }

    boolean omits(String key) {
        return omitted.stream().anyMatch(omission -> omission.key().equals(key));
    }
}
