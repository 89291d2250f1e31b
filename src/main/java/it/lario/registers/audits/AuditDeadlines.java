package it.lario.registers.audits;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items wait for their auditor, reports for the lead and then the head, grave findings for the quality office. */
@Component
class AuditDeadlines implements Deadline {

    private final AuditRepository audits;
    private final AuditItemRepository items;
    private final AuditedProcesses processes;
    private final People people;
    private final JdbcClient jdbc;

    AuditDeadlines(
            AuditRepository audits,
            AuditItemRepository items,
            AuditedProcesses processes,
            People people,
            JdbcClient jdbc) {
        this.audits = audits;
        this.items = items;
        this.processes = processes;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        var due = new ArrayList<Due>();
        due.addAll(itemsToAudit(person));
        due.addAll(reportsToWrite(person));
        due.addAll(reportsToAccept(person));
        due.addAll(findingsToTreat(person));
        return due;
    }

    private List<Due> itemsToAudit(UUID person) {
        return jdbc.sql("""
                select i.id, i.process, i.day, i.auditor_name, a.title from audit_item i
                join audit a on a.body_id = :body and a.id = i.audit_id and a.status in ('PLANNED', 'IN_PROGRESS')
                where i.body_id = :body and i.not_done is null and (:person::uuid is null or i.auditor_id = :person::uuid)
                  and not exists (select from audit_answer n where n.body_id = :body and n.item_id = i.id
                    and n.outcome is not null) order by i.day limit 100""")
                .param("body", CurrentBody.id())
                .param("person", person, java.sql.Types.OTHER)
                .query((row, n) -> new Due(
                        row.getObject("day", LocalDate.class),
                        Said.of(
                                "/audit-items/" + row.getString("id"),
                                "audits.due.item",
                                row.getString("process"),
                                row.getString("title")),
                        row.getString("auditor_name")))
                .list();
    }

    /** From the last day of the audit; no rule says by when, so it waits without a date. */
    private List<Due> reportsToWrite(UUID person) {
        return jdbc.sql("""
                select id, title, lead_name from audit where body_id = :body and status = 'IN_PROGRESS'
                  and ends_on <= :today and (:person::uuid is null or lead_id = :person::uuid)
                order by ends_on limit 100""")
                .param("body", CurrentBody.id())
                .param("today", Rome.today())
                .param("person", person, java.sql.Types.OTHER)
                .query((row, n) -> new Due(
                        null,
                        Said.of("/audits/" + row.getString("id"), "audits.due.report", row.getString("title")),
                        row.getString("lead_name")))
                .list();
    }

    private List<Due> reportsToAccept(UUID person) {
        var reported = audits.findByStatusOrderByEndsOn(Audit.Status.REPORTED);
        if (reported.isEmpty()) return List.of();
        var actor = person == null ? null : people.actor(person).orElse(null);
        if (person != null && actor == null) return List.of();
        return reported.stream()
                .filter(audit -> actor == null
                        || !audit.isMember(person)
                                && units(audit).stream().anyMatch(unit -> actor.isFor(unit, Role.EXECUTIVE)))
                .map(audit -> new Due(null, Said.of(audit.path(), "audits.due.acceptance", audit.title()), ""))
                .toList();
    }

    private List<UUID> units(Audit audit) {
        return items.findByAuditIdOrderByDayAscIdAsc(audit.id()).stream()
                .map(item -> processes.get(item.processId()).unit())
                .toList();
    }

    private List<Due> findingsToTreat(UUID person) {
        if (person != null && people.with(Role.QUALITY_MANAGER).stream().noneMatch(manager -> manager.is(person)))
            return List.of();
        return jdbc.sql("""
                select f.id, f.statement from finding f
                join audit a on a.body_id = :body and a.id = f.audit_id and a.status in ('REPORTED', 'ACCEPTED')
                where f.body_id = :body and f.withdrawn is null and f.grade in ('MAJOR', 'MINOR')
                  and f.nonconformity_id is null order by f.id limit 100""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Due(
                        null,
                        Said.of(
                                "/audit-findings/" + row.getString("id"),
                                "audits.due.finding",
                                row.getString("statement")),
                        ""))
                .list();
    }
}
