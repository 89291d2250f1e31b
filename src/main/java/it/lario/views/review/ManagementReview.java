package it.lario.views.review;

import static it.lario.views.review.ManagementReview.Status.OPEN;
import static it.lario.views.review.ManagementReview.Status.SIGNED;

import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A review of the system by top management. It moves only along {@link Status#NEXT}; signed, it never changes. */
@Entity
public class ManagementReview extends BodyRecord {

    /** OPEN gathers facts, notes and decisions; SIGNED is frozen. */
    public enum Status {
        OPEN,
        SIGNED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(OPEN, Set.of(SIGNED), SIGNED, Set.of());
    }

    @Enumerated(EnumType.STRING)
    private Status status = OPEN;

    private String title;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate heldOn;
    private PersonRef chair;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendee> attendees = List.of();

    private String guests;
    private LocalDate signedOn;

    protected ManagementReview() {}

    ManagementReview(Agenda agenda) {
        describe(agenda);
    }

    void describe(Agenda agenda) {
        requireOpen();
        if (agenda.periodTo().isBefore(agenda.periodFrom()))
            throw RuleBroken.at("periodTo", "review.period-upside-down");
        if (agenda.heldOn().isBefore(agenda.periodFrom())) throw RuleBroken.at("heldOn", "review.held-before-period");
        title = agenda.title();
        periodFrom = agenda.periodFrom();
        periodTo = agenda.periodTo();
        heldOn = agenda.heldOn();
        chair = agenda.chair();
        attendees = agenda.attendees().stream().map(Attendee::of).toList();
        guests = agenda.guests();
    }

    /** Notes and decisions, too, are written only before the signature. */
    void requireOpen() {
        if (status != OPEN) throw new RuleBroken("review.signed-already");
    }

    /** What stands between this review and its signature: the same list blocks the step and is shown on the page. */
    List<Said> obstacles(Minutes minutes, LocalDate today) {
        var found = new ArrayList<Said>();
        for (var input : minutes.inputs())
            if (input.silent())
                found.add(Said.of(
                        path() + "/inputs/" + input.code(), "review.input-silent", input.mark(), input.title()));
        if (minutes.decisions().isEmpty()) found.add(Said.of(path() + "/decisions/new", "review.no-decision"));
        if (attendees.isEmpty()) found.add(Said.of(path() + "/edit", "review.no-attendees"));
        if (heldOn.isAfter(today)) found.add(Said.of(path() + "/edit", "review.not-held-yet", heldOn));
        return found;
    }

    /** By the chair alone, once every input has facts or a reason (ISO 9001, 9.3.2 and 9.3.3). */
    void sign(PersonRef by, LocalDate on, LocalDate today, Minutes minutes) {
        requireOpen();
        if (!chair.is(by.id())) throw new RuleBroken("review.only-the-chair", chair.name());
        refuseSilence(minutes);
        if (minutes.decisions().isEmpty()) throw new RuleBroken("review.no-decision");
        if (attendees.isEmpty()) throw new RuleBroken("review.no-attendees");
        if (on.isBefore(heldOn)) throw RuleBroken.at("signedOn", "review.signed-before-held");
        if (on.isAfter(today)) throw RuleBroken.at("signedOn", "review.in-the-future");
        moveTo(SIGNED);
        signedOn = on;
    }

    private static void refuseSilence(Minutes minutes) {
        var silent = minutes.inputs().stream()
                .filter(Minutes.Input::silent)
                .map(input -> input.mark() + " " + input.title())
                .toList();
        if (!silent.isEmpty()) throw new RuleBroken("review.inputs-silent", String.join("; ", silent));
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("review.signed-already");
        status = next;
    }

    public boolean open() {
        return status == OPEN;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/reviews/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("review")
                .with("title", title)
                .with("periodFrom", periodFrom)
                .with("periodTo", periodTo)
                .with("heldOn", heldOn)
                .with("chair", chair)
                .with("attendees", attendees)
                .with("guests", guests)
                .map();
    }

    public Status status() {
        return status;
    }

    public String title() {
        return title;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public PersonRef chair() {
        return chair;
    }

    public List<Attendee> attendees() {
        return attendees;
    }

    public String guests() {
        return guests;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
