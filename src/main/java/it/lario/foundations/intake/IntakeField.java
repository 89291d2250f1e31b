package it.lario.foundations.intake;

import java.util.List;

/**
 * A column that a target takes.
 *
 * @param key in mappings and in NDJSON, never changed
 * @param label message key
 * @param required each row must have a value
 * @param longest most characters of a text
 * @param knownAs headings it is recognised by, Italian and English; capitals, accents and signs do not matter
 */
public record IntakeField(String key, String label, Kind kind, boolean required, int longest, List<String> knownAs) {

    /** DATE is handed over as ISO text, NUMBER and WHOLE with a decimal point and no grouping. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        WHOLE
    }

    /** How many characters a field of this kind can have at most. */
    private static final int LONGEST_NUMBER = 40;

    public static IntakeField text(String key, String label, boolean required, int longest, String... knownAs) {
        return new IntakeField(key, label, Kind.TEXT, required, longest, List.of(knownAs));
    }

    public static IntakeField of(Kind kind, String key, String label, boolean required, String... knownAs) {
        return new IntakeField(key, label, kind, required, LONGEST_NUMBER, List.of(knownAs));
    }
}
