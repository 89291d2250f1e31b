package it.lario.registers.context;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** Something around the body that somebody looks at again by a day fixed in advance, until it no longer matters. */
@MappedSuperclass
public abstract class Watched extends BodyRecord {

    private PersonRef owner;
    private LocalDate identifiedOn;
    private LocalDate reviewOn;
    private LocalDate reviewedOn;
    private LocalDate closedOn;
    private String closingReason;

    protected Watched() {}

    Watched(LocalDate identifiedOn, LocalDate reviewOn, LocalDate today) {
        if (identifiedOn.isAfter(today)) throw RuleBroken.at("identifiedOn", "context.in-the-future");
        if (!reviewOn.isAfter(identifiedOn)) throw RuleBroken.at("reviewOn", "context.review-before-identified");
        this.identifiedOn = identifiedOn;
        this.reviewOn = reviewOn;
    }

    abstract ContextReview.Subject subject();

    void ownedBy(PersonRef owner) {
        requireOpen();
        this.owner = owner;
    }

    /** Looked at on a day, to be looked at again on a later one: reviews never go back in time. */
    void review(LocalDate on, LocalDate nextOn, LocalDate today) {
        requireOpen();
        if (on.isAfter(today)) throw RuleBroken.at("reviewedOn", "context.in-the-future");
        if (on.isBefore(reviewedOn == null ? identifiedOn : reviewedOn))
            throw RuleBroken.at("reviewedOn", "context.reviewed-before-last");
        if (!nextOn.isAfter(today)) throw RuleBroken.at("nextOn", "context.next-not-after-today");
        reviewedOn = on;
        reviewOn = nextOn;
    }

    /** No longer relevant: it stays readable, with the reason. */
    void close(String reason, LocalDate on, LocalDate today) {
        requireOpen();
        if (on.isAfter(today)) throw RuleBroken.at("closedOn", "context.in-the-future");
        if (on.isBefore(reviewedOn == null ? identifiedOn : reviewedOn))
            throw RuleBroken.at("closedOn", "context.closed-before-last");
        closedOn = on;
        closingReason = reason;
    }

    private void requireOpen() {
        if (closedOn != null) throw new RuleBroken("context.closed");
    }

    public boolean open() {
        return closedOn == null;
    }

    public boolean overdue(LocalDate today) {
        return open() && reviewOn.isBefore(today);
    }

    public PersonRef owner() {
        return owner;
    }

    public LocalDate identifiedOn() {
        return identifiedOn;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String closingReason() {
        return closingReason;
    }
}
