package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clause;
import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit programmes, one a year: written by the quality office, approved by who directs, covering what they cover. */
@Service
@Transactional
public class AuditProgrammes {

    private final AuditProgrammeRepository programmes;
    private final AuditedProcesses processes;
    private final Clauses clauses;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    AuditProgrammes(
            AuditProgrammeRepository programmes,
            AuditedProcesses processes,
            Clauses clauses,
            People people,
            Journal journal,
            JdbcClient jdbc) {
        this.programmes = programmes;
        this.processes = processes;
        this.clauses = clauses;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    public AuditProgramme create(int year, String objectives, String criteria) {
        people.require(Role.QUALITY_MANAGER);
        if (programmes.findByYear(year).isPresent())
            throw RuleBroken.at("year", "audits.year-taken", String.valueOf(year));
        var programme = programmes.saveAndFlush(new AuditProgramme(year, objectives, criteria));
        journal.note("audits.programme-created", programme);
        return programme;
    }

    public AuditProgramme change(UUID id, int version, String objectives, String criteria) {
        AuditProgramme programme = get(id);
        people.require(Role.QUALITY_MANAGER);
        programme.expect(version);
        var before = programme.fields();
        programme.describe(objectives, criteria);
        journal.noteEdit("audits.programme-changed", programme, before);
        return programme;
    }

    public AuditProgramme approve(UUID id, LocalDate on) {
        AuditProgramme programme = get(id);
        people.require(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT, Role.EXECUTIVE);
        programme.approve(people.current().ref(), on, Rome.today());
        journal.note("audits.programme-approved", programme, "audits.approvedOn", Rome.date(on));
        return programme;
    }

    @Transactional(readOnly = true)
    public AuditProgramme get(UUID id) {
        return programmes.findById(id).orElseThrow(NotFound::new);
    }

    /** All programmes, last first. */
    @Transactional(readOnly = true)
    public List<AuditProgramme> all() {
        return programmes.findAllByOrderByYearDesc();
    }

    @Transactional(readOnly = true)
    public Optional<AuditProgramme> of(int year) {
        return programmes.findByYear(year);
    }

    boolean mayApprove() {
        return people.current().is(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT, Role.EXECUTIVE);
    }

    /** The processes against the chapters of the standard. */
    @Transactional(readOnly = true)
    Coverage byChapter(UUID programme) {
        return coverage(
                programme,
                clauses.inForce().clauses().stream()
                        .filter(clause -> clause.depth() == 1)
                        .map(Clause::code)
                        .toList());
    }

    /** The processes against the clauses that ask something: those with questions. */
    @Transactional(readOnly = true)
    Coverage byClause(UUID programme) {
        return coverage(
                programme,
                clauses.inForce().clauses().stream()
                        .filter(clause -> !clause.questions().isEmpty())
                        .map(Clause::code)
                        .toList());
    }

    private Coverage coverage(UUID programme, List<String> columns) {
        return Coverage.of(columns, processes.all(), spans(programme));
    }

    /** A clause counts as audited when the report was handed over and something of it applied and was seen. */
    private List<Coverage.Span> spans(UUID programme) {
        return jdbc.sql("""
                select i.process_id as process, c.clause, a.status in ('REPORTED', 'ACCEPTED') and exists (
                    select from audit_answer n where n.body_id = :body and n.item_id = i.id
                      and n.outcome <> 'NOT_APPLICABLE' and (n.clause = c.clause or n.clause like c.clause || '.%')) as done
                from audit a join audit_item i on i.body_id = :body and i.audit_id = a.id
                cross join lateral unnest(i.clauses) as c (clause)
                where a.body_id = :body and a.programme_id = :programme and a.status <> 'CANCELLED'
                  and (i.not_done is null or a.status in ('PLANNED', 'IN_PROGRESS'))""")
                .param("body", CurrentBody.id())
                .param("programme", programme)
                .query(Coverage.Span.class)
                .list();
    }
}
