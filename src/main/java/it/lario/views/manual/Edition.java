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

    private int number;
    private PersonRef approver;
    private String act;
    private LocalDate approvedOn;
    private int changes;
    private String sha256;

    protected Edition() {}

    private Edition(int number, PersonRef approver, String act, LocalDate approvedOn, int changes, String sha256) {
        this.number = number;
        this.approver = approver;
        this.act = act;
        this.approvedOn = approvedOn;
        this.changes = changes;
        this.sha256 = sha256;
    }

    /**
     * Whoever wrote a text that is new in this edition does not approve it: two people answer for the manual.
     *
     * @param last the edition before, or null
     * @param drift what changed since then
     * @param writers who last wrote the texts that changed
     */
    static Edition approve(
            Edition last,
            Drift drift,
            Collection<PersonRef> writers,
            PersonRef approver,
            String act,
            LocalDate on,
            LocalDate today,
            String sha256) {
        if (on.isAfter(today)) throw RuleBroken.at("approvedOn", "manual.in-the-future");
        if (last != null && on.isBefore(last.approvedOn))
            throw RuleBroken.at("approvedOn", "manual.before-last-edition", Rome.date(last.approvedOn));
        if (drift.none()) throw new RuleBroken("manual.nothing-changed");
        if (writers.stream().anyMatch(writer -> writer.is(approver.id())))
            throw new RuleBroken("manual.approver-is-writer");
        int number = last == null ? 1 : last.number + 1;
        return new Edition(number, approver, act, on, drift.changes().size(), sha256);
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

    public int changes() {
        return changes;
    }

    public String sha256() {
        return sha256;
    }
}
