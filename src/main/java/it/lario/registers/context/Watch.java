package it.lario.registers.context;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.registers.context.ContextReview.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the three registers of the context share: who keeps a record, and the trace of each look at it. */
@Component
class Watch {

    private final ContextReviewRepository reviews;
    private final People people;
    private final Journal journal;

    Watch(ContextReviewRepository reviews, People people, Journal journal) {
        this.reviews = reviews;
        this.people = people;
        this.journal = journal;
    }

    boolean mayRegister() {
        return people.current()
                .is(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT, Role.EXECUTIVE, Role.QUALITY_LIAISON, Role.RPCT);
    }

    /** Its owner keeps a record, and the quality manager keeps all. */
    boolean mayKeep(Watched record) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER) || actor.works() && record.owner().is(actor.id());
    }

    void requireKeeper(Watched record) {
        if (!mayKeep(record)) throw new Forbidden();
    }

    void requireRegistering() {
        if (!mayRegister()) throw new Forbidden();
    }

    void registered(Watched record) {
        journal.note(
                "context.registered",
                record,
                "context.identifiedOn",
                Rome.date(record.identifiedOn()),
                "context.reviewOn",
                Rome.date(record.reviewOn()));
    }

    /** An edit counts as a change of the context only when a text really changed. */
    void changed(Watched record, Map<String, String> before) {
        if (record.fields().equals(before)) return;
        journal.noteEdit("context.outcome.CHANGED", record, before);
        keep(record, Outcome.CHANGED, Rome.today(), null);
    }

    void reviewed(Watched record, Outcome outcome, LocalDate on, String note) {
        String step = "context.outcome." + outcome;
        journal.note(
                step,
                record,
                "context.reviewedOn",
                Rome.date(on),
                "context.note",
                note,
                "context.reviewOn",
                Rome.date(record.reviewOn()));
        keep(record, outcome, on, note);
    }

    void closed(Watched record) {
        journal.note(
                "context.outcome.CLOSED",
                record,
                "context.closedOn",
                Rome.date(record.closedOn()),
                "context.closingReason",
                record.closingReason());
        keep(record, Outcome.CLOSED, record.closedOn(), record.closingReason());
    }

    /** Every look at a record, last first. */
    @Transactional(readOnly = true)
    public List<ContextReview> of(UUID record) {
        return reviews.findByRecordIdOrderByHappenedOnDescIdDesc(record);
    }

    private void keep(Watched record, Outcome outcome, LocalDate on, String note) {
        reviews.save(
                new ContextReview(record, outcome, on, note, people.current().ref()));
    }
}
