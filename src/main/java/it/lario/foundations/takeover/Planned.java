package it.lario.foundations.takeover;

import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Mark;
import java.time.LocalDate;
import java.util.UUID;

/** A row understood: what it says, and what comes of it. Parts that are not understood are null. */
record Planned(
        Line line,
        String code,
        DocumentType type,
        Mark mark,
        LocalDate on,
        State state,
        UUID unit,
        UUID owner,
        LocalDate review,
        Staged file,
        Outcome outcome) {

    /** What comes of a row. */
    enum Outcome {
        IN_FORCE,
        DRAFT,
        WITHDRAWN,
        HISTORY;

        String key() {
            return "takeover.outcome." + name();
        }
    }

    Planned becoming(Outcome outcome) {
        return new Planned(line, code, type, mark, on, state, unit, owner, review, file, outcome);
    }

    String title() {
        return line.at(Column.TITLE);
    }

    String act() {
        return blankless(Column.ACT);
    }

    String reason() {
        return blankless(Column.REASON);
    }

    private String blankless(Column column) {
        String text = line.at(column);
        return text.isBlank() ? null : text;
    }
}
