package it.lario.foundations.retention;

import static it.lario.foundations.retention.Discard.Status.*;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Texts whose term has run out, proposed to be kept no longer. Somebody else decides, and only then they are let go. */
@Entity
public class Discard extends BodyRecord {

    public enum Status {
        PROPOSED,
        CARRIED_OUT,
        REFUSED;

        public static final Map<Status, Set<Status>> NEXT =
                Map.of(PROPOSED, Set.of(CARRIED_OUT, REFUSED), CARRIED_OUT, Set.of(), REFUSED, Set.of());
    }

    /**
     * @param act of the body; {@code clearance} is the authorisation of the Soprintendenza archivistica, without which no
     *     public archive discards anything (D.lgs. 42/2004, art. 21 c. 1 d)
     */
    public record Decision(String act, LocalDate decidedOn, String clearance, LocalDate clearedOn) {}

    @Enumerated(EnumType.STRING)
    private Status status = PROPOSED;

    private int year;
    private int number;
    private List<UUID> revisions;
    private String reason;
    private String reference;
    private PersonRef proposer;
    private LocalDate proposedOn;
    private PersonRef decider;
    private LocalDate decidedOn;
    private String act;
    private String clearance;
    private LocalDate clearedOn;
    private String refusal;

    protected Discard() {}

    /** @param reference of the archive, such as a file or a protocol number; may be null */
    Discard(int number, List<UUID> revisions, String reason, String reference, PersonRef proposer, LocalDate on) {
        if (revisions.isEmpty()) throw RuleBroken.at("revisions", "retention.nothing-chosen");
        this.year = on.getYear();
        this.number = number;
        this.revisions = revisions.stream().distinct().toList();
        this.reason = reason;
        this.reference = reference;
        this.proposer = proposer;
        this.proposedOn = on;
    }

    void carryOut(Decision decision, PersonRef decider, LocalDate today) {
        requireAnother(decider);
        requireOrder("decidedOn", decision.decidedOn(), today);
        if (decision.clearance() == null || decision.clearance().isBlank())
            throw RuleBroken.at("clearance", "retention.clearance-missing");
        if (decision.clearedOn() == null || decision.clearedOn().isAfter(decision.decidedOn()))
            throw RuleBroken.at("clearedOn", "retention.cleared-after-decision");
        moveTo(CARRIED_OUT);
        this.decider = decider;
        this.decidedOn = decision.decidedOn();
        this.act = decision.act();
        this.clearance = decision.clearance();
        this.clearedOn = decision.clearedOn();
    }

    /** The texts stay; they may be proposed again. */
    void refuse(String refusal, PersonRef decider, LocalDate today) {
        requireAnother(decider);
        moveTo(REFUSED);
        this.decider = decider;
        this.decidedOn = today;
        this.refusal = refusal;
    }

    private void requireAnother(PersonRef decider) {
        if (decider.is(proposer.id())) throw new RuleBroken("retention.decider-is-proposer");
    }

    private void requireOrder(String field, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw RuleBroken.at(field, "retention.in-the-future");
        if (on.isBefore(proposedOn)) throw RuleBroken.at(field, "retention.decided-before-proposed");
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("retention.decided-already");
        status = next;
    }

    @Override
    public String label() {
        return "SC " + number + "/" + year;
    }

    @Override
    public String path() {
        return "/discards/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("retention")
                .with("reason", reason)
                .with("reference", reference)
                .map();
    }

    public Status status() {
        return status;
    }

    public List<UUID> revisions() {
        return revisions;
    }

    public String reason() {
        return reason;
    }

    public String reference() {
        return reference;
    }

    public PersonRef proposer() {
        return proposer;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public PersonRef decider() {
        return decider;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String act() {
        return act;
    }

    public String clearance() {
        return clearance;
    }

    public LocalDate clearedOn() {
        return clearedOn;
    }

    public String refusal() {
        return refusal;
    }
}
