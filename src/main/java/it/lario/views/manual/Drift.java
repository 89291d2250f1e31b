package it.lario.views.manual;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one manual says that another did not, item by item. Rows of a register in another order are no change. */
public record Drift(List<Change> changes) {

    /** The place of a change in the body's own order, as {@link Change#place()} names it. */
    static final String OUTLINE = "OUTLINE";

    /** What became of a thing. MOVED: the same thing elsewhere, or the same things in another order. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** One column's text before and after; {@code column} is null where there are no columns. */
    public record Cell(String column, String before, String after) {}

    /**
     * What changed.
     *
     * @param chapter its code, empty when the whole manual is concerned; @param title the chapter's
     * @param block title of the register's part, null when the chapter itself is concerned
     * @param place of the connecting text that changed, {@link #OUTLINE} for the order, null for what a register says
     */
    public record Change(
            String chapter, String title, String block, Kind kind, String label, List<Cell> cells, String place) {

        public boolean written() {
            return place != null && !place.equals(OUTLINE);
        }

        public boolean arranged() {
            return OUTLINE.equals(place);
        }
    }

    /** Changes that stand together on a page. */
    public record Group(String chapter, String title, List<Change> changes) {}

    static Drift between(Composition before, Composition after) {
        return new Drift(new Comparison(before, after).changes());
    }

    public boolean none() {
        return changes.isEmpty();
    }

    public List<Change> of(String chapter) {
        return changes.stream()
                .filter(change -> change.chapter().equals(chapter))
                .toList();
    }

    /** By chapter, in the order in which they were found. */
    public List<Group> groups() {
        return changes.stream()
                .map(Change::chapter)
                .distinct()
                .map(chapter -> new Group(chapter, of(chapter).get(0).title(), of(chapter)))
                .toList();
    }

    /** The places in which somebody's hand changed the manual, and not a register. */
    Set<String> places() {
        return changes.stream()
                .map(Change::place)
                .filter(place -> place != null)
                .collect(Collectors.toSet());
    }
}
