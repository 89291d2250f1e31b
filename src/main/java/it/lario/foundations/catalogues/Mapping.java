package it.lario.foundations.catalogues;

/** How a clause of one edition continues in the next; {@code from} or {@code to} may be null, and so may the note. */
public record Mapping(String from, String to, Relation relation, Text note) {

    /** What became of the clause. */
    public enum Relation {
        SAME,
        CHANGED,
        SPLIT,
        MERGED,
        NEW
    }
}
