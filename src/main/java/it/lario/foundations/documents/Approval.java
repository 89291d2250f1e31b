package it.lario.foundations.documents;

import it.lario.ground.kernel.RuleBroken;
import java.time.LocalDate;

/**
 * The decision that puts a text in force.
 *
 * @param act reference to the act, such as a determination with number and date; null when none was needed
 * @param inForceOn may be in the future
 * @param reviewOn the day by which the document is looked at again, or null
 * @param readBy the day by which those concerned must have read it
 */
public record Approval(String act, LocalDate approvedOn, LocalDate inForceOn, LocalDate reviewOn, LocalDate readBy) {

    /** Days that people have to read a text once it is in force, unless somebody says otherwise. */
    static final int READING_DAYS = 15;

    public Approval(String act, LocalDate approvedOn, LocalDate inForceOn, LocalDate reviewOn) {
        this(act, approvedOn, inForceOn, reviewOn, inForceOn.plusDays(READING_DAYS));
    }

    /** Approved, in force, read, reviewed: in this order. */
    void requireOrder() {
        if (inForceOn.isBefore(approvedOn)) throw RuleBroken.at("inForceOn", "documents.in-force-before-approval");
        if (readBy.isBefore(inForceOn)) throw RuleBroken.at("readBy", "documents.read-before-force");
        if (reviewOn != null && !reviewOn.isAfter(inForceOn))
            throw RuleBroken.at("reviewOn", "documents.review-before-force");
    }
}
