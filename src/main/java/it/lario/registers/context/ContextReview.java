package it.lario.registers.context;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody looked at a part of the context on a day and found something. Never changed, never removed. */
@Entity
public class ContextReview extends BodyRow {

    /** What was looked at. */
    public enum Subject {
        ISSUE,
        PARTY,
        OBLIGATION
    }

    /** What was found or done. */
    public enum Outcome {
        CONFIRMED,
        CHANGED,
        CLOSED,
        RELEVANT,
        NOT_RELEVANT,
        TO_CHECK,
        MET,
        PARTLY,
        NOT_MET
    }

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID recordId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate happenedOn;
    private String note;
    private LocalDate nextOn;
    private PersonRef reviewer;
    private Instant recordedAt;

    protected ContextReview() {}

    ContextReview(Watched record, Outcome outcome, LocalDate happenedOn, String note, PersonRef reviewer) {
        this.subject = record.subject();
        this.recordId = record.id();
        this.outcome = outcome;
        this.happenedOn = happenedOn;
        this.note = note;
        this.nextOn = record.open() ? record.reviewOn() : null;
        this.reviewer = reviewer;
        this.recordedAt = Rome.now();
    }

    public Outcome outcome() {
        return outcome;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String note() {
        return note;
    }

    public LocalDate nextOn() {
        return nextOn;
    }

    public PersonRef reviewer() {
        return reviewer;
    }
}
