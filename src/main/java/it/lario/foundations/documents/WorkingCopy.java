package it.lario.foundations.documents;

import java.time.Instant;

/**
 * A text being written, as its author's browser last sent it.
 *
 * @param base version of the draft it started from
 */
public record WorkingCopy(int base, String text, String reason, Instant savedAt) {

    /** It says something else than the draft. */
    boolean differs(Revision draft) {
        return !text.equals(draft.text()) || !reason.equals(draft.reason() == null ? "" : draft.reason());
    }
}
