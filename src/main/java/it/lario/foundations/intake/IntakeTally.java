package it.lario.foundations.intake;

import jakarta.persistence.Embeddable;

/**
 * What a file has, and what came or would come of it.
 *
 * @param refused rows with at least one complaint
 */
@Embeddable
public record IntakeTally(long rows, long refused, long complaints, long added, long changed, long unchanged) {

    static final IntakeTally NOTHING = new IntakeTally(0, 0, 0, 0, 0, 0);

    public long good() {
        return rows - refused;
    }
}
