package it.lario.views.manual;

import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** An approved edition of the manual: what it said that day never changes. */
@Entity
@Table(name = "manual_edition")
public class Edition extends BodyRecord {

    /** What the approver states: the act, its day, and from when the edition is in force. */
    public record Decision(String act, LocalDate approvedOn, LocalDate inForceOn) {}

    private int number;
    private PersonRef approver;
    private String act;
    private LocalDate approvedOn;
    private LocalDate inForceOn;
    private int changes;
    private String sha256;

    protected Edition() {}

    private Edition(int number, PersonRef approver, Decision decision, int changes, String sha256) {
        this.number = number;
        this.approver = approver;
        this.act = decision.act();
        this.approvedOn = decision.approvedOn();
        this.inForceOn = decision.inForceOn();
        this.changes = changes;
        this.sha256 = sha256;
    }

    /**
     * Whoever wrote a text that is new in this edition does not approve it: two people answer for the manual.
     *
     * @param last the edition before, or null
     * @param drift what changed since then
     * @param writers who last wrote the texts that changed, or the order of the chapters if that changed
     */
    static Edition approve(
            Edition last,
            Drift drift,
            Collection<PersonRef> writers,
            PersonRef approver,
            Decision decision,
            LocalDate today,
            String sha256) {
        LocalDate on = decision.approvedOn();
        if (on.isAfter(today)) throw RuleBroken.at("approvedOn", "manual.in-the-future");
        if (last != null && on.isBefore(last.approvedOn))
            throw RuleBroken.at("approvedOn", "manual.before-last-edition", Rome.date(last.approvedOn));
        if (decision.inForceOn().isBefore(on)) throw RuleBroken.at("inForceOn", "manual.in-force-before-approval");
        if (last != null && decision.inForceOn().isBefore(last.inForceOn))
            throw RuleBroken.at("inForceOn", "manual.in-force-before-last", Rome.date(last.inForceOn));
        if (drift.none()) throw new RuleBroken("manual.nothing-changed");
        if (writers.stream().anyMatch(writer -> writer.is(approver.id())))
            throw new RuleBroken("manual.approver-is-writer");
        int number = last == null ? 1 : last.number + 1;
        return new Edition(number, approver, decision, drift.changes().size(), sha256);
    }

    @Override
    public String label() {
        return "Manuale della qualità, edizione " + number;
    }

    @Override
    public String path() {
        return "/manual/editions/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("manual")
                .with("act", act)
                .with("approvedOn", approvedOn)
                .with("inForceOn", inForceOn)
                .map();
    }

    public int number() {
        return number;
    }

    public PersonRef approver() {
        return approver;
    }

    public String act() {
        return act;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public LocalDate inForceOn() {
        return inForceOn;
    }

    /** In force on a later day than this. */
    public boolean ahead(LocalDate day) {
        return inForceOn.isAfter(day);
    }

    public int changes() {
        return changes;
    }

    public String sha256() {
        return sha256;
    }
}
