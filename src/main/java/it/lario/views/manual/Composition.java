package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.contributions.ManualSection.Shape;
import java.util.List;

/** The whole manual as words: composed from the registers now, or as an edition froze it. */
public record Composition(List<Part> parts) {

    /** A chapter: its connecting text in Markdown, then what the registers say. */
    public record Part(ManualSection.Chapter chapter, String title, String text, List<Block> blocks) {

        /** The chapter's number in the manual, from 1. */
        public int number() {
            return chapter.ordinal() + 1;
        }

        public boolean empty() {
            return text.isBlank() && items() == 0;
        }

        public int items() {
            return blocks.stream().mapToInt(block -> block.items().size()).sum();
        }

        /** The chapter's page below the body's address. */
        public String path() {
            return ManualText.path(chapter);
        }
    }

    /** What one register says in a chapter; {@code key} names it from edition to edition. */
    public record Block(String key, String title, Shape shape, List<String> columns, List<Line> items) {}

    /** One row, sheet or text; {@code key} names it from edition to edition. */
    public record Line(String key, String label, List<String> cells) {

        /** The cell of this column, empty when the register gave fewer. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    Part part(ManualSection.Chapter chapter) {
        return parts.get(chapter.ordinal());
    }
}
