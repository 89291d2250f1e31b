package it.lario.registers.audits;

import static it.lario.registers.audits.AuditProgramme.Status.APPROVED;
import static it.lario.registers.audits.AuditProgramme.Status.DRAFT;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The internal audits of a year: why they are held and against what. */
@Entity
public class AuditProgramme extends BodyRecord {

    /** A change to an approved programme makes it a draft again, which asks for a new approval. */
    public enum Status {
        DRAFT,
        APPROVED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(DRAFT, Set.of(APPROVED), APPROVED, Set.of(DRAFT));
    }

    private int year;

    @Enumerated(EnumType.STRING)
    private Status status = DRAFT;

    private String objectives;
    private String criteria;
    private PersonRef approver;
    private LocalDate approvedOn;

    protected AuditProgramme() {}

    AuditProgramme(int year, String objectives, String criteria) {
        this.year = year;
        this.objectives = objectives;
        this.criteria = criteria;
    }

    void describe(String objectives, String criteria) {
        this.objectives = objectives;
        this.criteria = criteria;
        if (status == APPROVED) {
            moveTo(DRAFT);
            approver = null;
            approvedOn = null;
        }
    }

    void approve(PersonRef by, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw RuleBroken.at("approvedOn", "audits.in-the-future");
        moveTo(APPROVED);
        approver = by;
        approvedOn = on;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("audits.step-out-of-order");
        status = next;
    }

    @Override
    public String label() {
        return "Programma di audit " + year;
    }

    @Override
    public String path() {
        return "/audit-programmes/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("audits")
                .with("objectives", objectives)
                .with("programmeCriteria", criteria)
                .map();
    }

    public boolean approved() {
        return status == APPROVED;
    }

    public int year() {
        return year;
    }

    public Status status() {
        return status;
    }

    public String objectives() {
        return objectives;
    }

    public String criteria() {
        return criteria;
    }

    public PersonRef approver() {
        return approver;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
