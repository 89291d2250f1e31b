package it.lario.registers.audits;

import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A process to be audited on some clauses by one auditor of the team, who has no part in it. */
@Entity
public class AuditItem extends BodyRecord {

    private UUID auditId;
    private UUID processId;
    private String process;
    private List<String> clauses;
    private PersonRef auditor;
    private LocalDate day;
    private String notDone;

    protected AuditItem() {}

    AuditItem(
            Audit audit,
            AuditedProcess process,
            List<String> clauses,
            PersonRef auditor,
            Collection<UUID> units,
            LocalDate day) {
        this.auditId = audit.id();
        describe(audit, process, clauses, auditor, units, day);
    }

    /** @param units for which the auditor holds a role */
    void describe(
            Audit audit,
            AuditedProcess process,
            List<String> clauses,
            PersonRef auditor,
            Collection<UUID> units,
            LocalDate day) {
        audit.requirePlanning();
        audit.requireMember("auditor", auditor);
        audit.requireWithin("day", day);
        Independence.require("auditor", auditor, units, process);
        List<String> chosen = clauses.isEmpty() ? process.clauses() : clauses;
        if (chosen.isEmpty()) throw RuleBroken.at("clauses", "audits.clauses-missing");
        this.processId = process.id();
        this.process = process.label();
        this.clauses = List.copyOf(chosen);
        this.auditor = auditor;
        this.day = day;
    }

    /** The item was planned and not audited: said with its reason, and still a gap in the programme. */
    void leaveOut(String reason) {
        notDone = reason;
    }

    /** An answer shows that the item was audited after all. */
    void audited() {
        notDone = null;
    }

    boolean leftOut() {
        return notDone != null;
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    @Override
    public String label() {
        return process + " (" + Rome.date(day) + ")";
    }

    @Override
    public String path() {
        return "/audit-items/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("audits")
                .with("process", process)
                .with("clauses", clauses)
                .with("auditor", auditor)
                .with("day", day)
                .map();
    }

    public UUID auditId() {
        return auditId;
    }

    public UUID processId() {
        return processId;
    }

    public String process() {
        return process;
    }

    public List<String> clauses() {
        return clauses;
    }

    public PersonRef auditor() {
        return auditor;
    }

    public LocalDate day() {
        return day;
    }

    public String notDone() {
        return notDone;
    }
}
