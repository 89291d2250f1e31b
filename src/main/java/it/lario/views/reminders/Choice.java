package it.lario.views.reminders;

/** What a person chose, for all their bodies. */
public record Choice(Rhythm rhythm, Language language) {

    /** How often the digest comes. What is due today or becomes late is always told: it must be done. */
    public enum Rhythm {
        DAILY,
        WEEKLY,
        NONE
    }

    /** The language of mail and calendar. */
    public enum Language {
        IT,
        EN;

        String tag() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static final Choice USUAL = new Choice(Rhythm.DAILY, Language.IT);
}
