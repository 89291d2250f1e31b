package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.Counters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Internal audits: planned by the quality office, held by their team, accepted by the head of what was audited. */
@Service
@Transactional
public class Audits {

    private final AuditRepository audits;
    private final AuditItemRepository items;
    private final AuditProgrammes programmes;
    private final AuditedProcesses processes;
    private final Checklists checklists;
    private final AuditReports reports;
    private final Clauses clauses;
    private final People people;
    private final Counters counters;
    private final Journal journal;

    Audits(
            AuditRepository audits,
            AuditItemRepository items,
            AuditProgrammes programmes,
            AuditedProcesses processes,
            Checklists checklists,
            AuditReports reports,
            Clauses clauses,
            People people,
            Counters counters,
            Journal journal) {
        this.audits = audits;
        this.items = items;
        this.programmes = programmes;
        this.processes = processes;
        this.checklists = checklists;
        this.reports = reports;
        this.clauses = clauses;
        this.people = people;
        this.counters = counters;
        this.journal = journal;
    }

    public Audit plan(UUID programme, AuditPlan plan) {
        people.require(Role.QUALITY_MANAGER);
        AuditProgramme planned = programmes.get(programme);
        var team = team(plan);
        int number = counters.next("audit " + planned.year());
        Audit audit = audits.saveAndFlush(new Audit(planned, number, plan, team));
        journal.note("audits.planned", audit);
        return audit;
    }

    public Audit change(UUID id, int version, AuditPlan plan) {
        Audit audit = planned(id);
        audit.expect(version);
        var before = audit.fields();
        audit.describe(plan, team(plan), items(id));
        journal.noteEdit("audits.plan-changed", audit, before);
        return audit;
    }

    /** Adds an item; once the audit has begun, with its questions. */
    public AuditItem add(UUID id, ItemPlan plan) {
        Audit audit = planned(id);
        var process = processes.get(plan.process());
        var auditor = people.named("auditor", plan.auditor());
        var units = people.unitsOf(plan.auditor());
        var item = new AuditItem(audit, process, clauses.known(plan.clauses()), auditor, units, plan.day());
        items.saveAndFlush(item);
        journal.note("audits.item-added", audit, "audits.item", item.label());
        if (audit.status() == Audit.Status.IN_PROGRESS) checklists.propose(item, process);
        return item;
    }

    public AuditItem changeItem(UUID item, int version, ItemPlan plan) {
        AuditItem changed = stillPlanned(item);
        changed.expect(version);
        var before = changed.fields();
        changed.describe(
                get(changed.auditId()),
                processes.get(plan.process()),
                clauses.known(plan.clauses()),
                people.named("auditor", plan.auditor()),
                people.unitsOf(plan.auditor()),
                plan.day());
        journal.noteEdit("audits.item-changed", changed, before);
        return changed;
    }

    public Audit remove(UUID item) {
        AuditItem removed = stillPlanned(item);
        Audit audit = get(removed.auditId());
        items.delete(removed);
        journal.note("audits.item-removed", audit, "audits.item", removed.label());
        return audit;
    }

    /** Opens the audit and proposes its checklist. */
    public Audit begin(UUID id) {
        Audit audit = planned(id);
        var planned = items(id);
        audit.begin(programmes.get(audit.programmeId()), planned);
        for (AuditItem item : planned) checklists.propose(item, processes.get(item.processId()));
        journal.note("audits.begun", audit);
        return audit;
    }

    /** What was planned and will not be held no longer counts as planned. */
    public Audit cancel(UUID id, String reason) {
        Audit audit = get(id);
        people.require(Role.QUALITY_MANAGER);
        audit.cancel(reason, Rome.today());
        journal.note("audits.cancelled", audit, "audits.cancellation", reason);
        return audit;
    }

    public Audit report(UUID id, String summary, String conclusions, LocalDate on) {
        Audit audit = get(id);
        requireLead(audit);
        audit.report(summary, conclusions, on, Rome.today(), checklists.completeness(id));
        reports.freeze(audit);
        journal.note("audits.reported", audit, "audits.conclusions", conclusions);
        return audit;
    }

    /** Takes a report back before it is accepted, to correct it; what was handed over stays on record. */
    public Audit takeBack(UUID id, String reason) {
        Audit audit = get(id);
        requireLead(audit);
        audit.takeBack();
        journal.note("audits.taken-back", audit, "audits.takeBackReason", reason);
        return audit;
    }

    public Audit accept(UUID id, String note, LocalDate on) {
        Audit audit = get(id);
        if (!mayAccept(audit)) throw new Forbidden();
        audit.accept(people.current().ref(), note, on, Rome.today());
        reports.freeze(audit);
        journal.note("audits.accepted", audit, "audits.acceptanceNote", note == null ? "" : note);
        return audit;
    }

    @Transactional(readOnly = true)
    public Audit get(UUID id) {
        return audits.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Audit> of(UUID programme) {
        return audits.findByProgrammeIdOrderByNumber(programme);
    }

    @Transactional(readOnly = true)
    public List<AuditItem> items(UUID audit) {
        return items.findByAuditIdOrderByDayAscIdAsc(audit);
    }

    boolean mayPlan(Audit audit) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER) || audit.lead().is(actor.id()) && actor.works();
    }

    boolean isLead(Audit audit) {
        return audit.lead().is(people.current().id());
    }

    boolean inTeam(Audit audit) {
        return audit.isMember(people.current().id());
    }

    /** The head of a process that was audited: whoever directs its unit or one above it. */
    boolean mayAccept(Audit audit) {
        var actor = people.current();
        return items(audit.id()).stream()
                .map(item -> processes.get(item.processId()).unit())
                .anyMatch(unit -> actor.isFor(unit, Role.EXECUTIVE, Role.TOP_MANAGEMENT));
    }

    /** The audit, for those who may plan it. */
    Audit planned(UUID id) {
        Audit audit = get(id);
        if (!mayPlan(audit)) throw new Forbidden();
        return audit;
    }

    private AuditItem stillPlanned(UUID item) {
        AuditItem planned = checklists.item(item);
        Audit audit = planned(planned.auditId());
        audit.requirePlanning();
        if (audit.status() != Audit.Status.PLANNED) throw new RuleBroken("audits.item-begun");
        return planned;
    }

    private void requireLead(Audit audit) {
        if (!isLead(audit)) throw new Forbidden();
    }

    private List<PersonRef> team(AuditPlan plan) {
        var auditors = people.with(Role.INTERNAL_AUDITOR);
        var team = new ArrayList<PersonRef>();
        team.add(auditor("lead", plan.lead(), auditors));
        for (UUID member : plan.team()) if (!member.equals(plan.lead())) team.add(auditor("team", member, auditors));
        return team;
    }

    private PersonRef auditor(String field, UUID person, List<PersonRef> auditors) {
        PersonRef named = people.named(field, person);
        if (!auditors.contains(named)) throw RuleBroken.at(field, "audits.not-an-auditor", named.name());
        return named;
    }
}
