package it.lario.ground.pages;

/** A label and its text, whose line breaks are kept; an absent text is shown as a dash. */
public record Fact(String label, String text, String href) {
    public Fact(String label, String text) {
        this(label, text, null);
    }
}
