package it.lario.ground.pages;

/** How a badge or a tile sounds. It only adds to the words: an icon tells what the colour tells. */
public enum Tone {
    NEUTRAL(null),
    INFO("it-info-circle"),
    SUCCESS("it-check-circle"),
    WARNING("it-warning-circle"),
    DANGER("it-error");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String css() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The icon's id in the sprite, or null. */
    public String icon() {
        return icon;
    }
}
