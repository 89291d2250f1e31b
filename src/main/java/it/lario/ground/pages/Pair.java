package it.lario.ground.pages;

/**
 * The same field as I wrote it and as another person saved it meanwhile. With a {@code field} name my text can be corrected
 * in place; without one (a choice, a date) it is only shown and its value travels among the hidden ones.
 */
public record Pair(String label, String field, String mine, String theirs) {
    /** Lines to show of a text, as long as the longer of the two. */
    public int rows() {
        int longest = Math.max(mine == null ? 0 : mine.length(), theirs == null ? 0 : theirs.length());
        return Math.min(16, Math.max(3, longest / 45 + 2));
    }

    /** Long texts are compared passage by passage. */
    public boolean isLong() {
        return mine != null && theirs != null && Math.max(mine.length(), theirs.length()) > 1_500;
    }

    public boolean differs() {
        return !(mine == null ? "" : mine).equals(theirs == null ? "" : theirs);
    }
}
