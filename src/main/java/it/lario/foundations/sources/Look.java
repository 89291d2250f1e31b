package it.lario.foundations.sources;

import java.time.LocalDate;
import java.util.UUID;

/** One document beside one change of its source; the last four are null until somebody looked. */
public record Look(
        UUID document, String code, String title, Outcome outcome, String note, String person, LocalDate lookedOn) {

    /** What the change means for the document. */
    public enum Outcome {
        NO_EFFECT,
        REVISION
    }
}
