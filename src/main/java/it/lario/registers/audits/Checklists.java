package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.registers.audits.AuditAnswer.Outcome;
import it.lario.registers.audits.AuditAnswer.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklists of audits: only the team answers, and nobody about their own work. */
@Service
@Transactional
public class Checklists {

    private final AuditRepository audits;
    private final AuditItemRepository items;
    private final AuditAnswerRepository answers;
    private final FindingRepository findings;
    private final AuditedProcesses processes;
    private final Clauses clauses;
    private final Pages pages;
    private final People people;
    private final Journal journal;

    Checklists(
            AuditRepository audits,
            AuditItemRepository items,
            AuditAnswerRepository answers,
            FindingRepository findings,
            AuditedProcesses processes,
            Clauses clauses,
            Pages pages,
            People people,
            Journal journal) {
        this.audits = audits;
        this.items = items;
        this.answers = answers;
        this.findings = findings;
        this.processes = processes;
        this.clauses = clauses;
        this.pages = pages;
        this.people = people;
        this.journal = journal;
    }

    /** Puts the questions of an item, in Italian as they will be read out. */
    void propose(AuditItem item, AuditedProcess process) {
        var words = pages.printed();
        var questions =
                Checklist.propose(item.clauses(), process, clauses.inForce().clauses(), words::t);
        int position = 0;
        for (var question : questions) answers.save(new AuditAnswer(item, ++position, question));
    }

    /** A question of the auditor's own; the clause may be null. */
    public AuditAnswer ask(UUID item, String clause, String question) {
        AuditItem asked = item(item);
        requireWork(asked);
        if (clause != null) clauses.known(List.of(clause));
        int position = answers.findByItemIdOrderByPosition(item).size() + 1;
        var own = answers.saveAndFlush(
                new AuditAnswer(asked, position, new Checklist.Question(Source.OWN, clause, question)));
        journal.note("audits.asked", own);
        return own;
    }

    public AuditAnswer answer(UUID question, int version, Outcome outcome, String evidence, LocalDate on) {
        AuditAnswer answer = get(question);
        AuditItem item = item(answer.itemId());
        Actor actor = requireWork(item);
        answer.expect(version);
        var before = answer.fields();
        answer.answer(outcome, evidence, actor.ref(), on, Rome.today(), findings.findByAnswerIdOrderByNumber(question));
        item.audited();
        journal.noteEdit("audits.answered", answer, before);
        return answer;
    }

    /** Says why a planned item was not audited. */
    public AuditItem leaveOut(UUID item, String reason) {
        AuditItem left = item(item);
        requireWork(left);
        left.leaveOut(reason);
        journal.note("audits.left-out", left, "audits.notDone", reason);
        return left;
    }

    @Transactional(readOnly = true)
    public AuditAnswer get(UUID question) {
        return answers.findById(question).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public AuditItem item(UUID id) {
        return items.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<AuditAnswer> of(UUID item) {
        return answers.findByItemIdOrderByPosition(item);
    }

    @Transactional(readOnly = true)
    List<AuditAnswer> ofAudit(UUID audit) {
        return answers.findByAuditIdOrderByPosition(audit);
    }

    @Transactional(readOnly = true)
    Completeness completeness(UUID audit) {
        return Completeness.of(
                items.findByAuditIdOrderByDayAscIdAsc(audit),
                answers.findByAuditIdOrderByPosition(audit),
                findings.findByAuditIdOrderByNumber(audit));
    }

    /** May the person at work answer: of the team, while the audit is going on. */
    @Transactional(readOnly = true)
    boolean mayAnswer(AuditItem item) {
        Audit audit = audits.findById(item.auditId()).orElseThrow(NotFound::new);
        return audit.status() == Audit.Status.IN_PROGRESS
                && audit.isMember(people.current().id());
    }

    Actor requireWork(AuditItem item) {
        people.requireWorking();
        Actor actor = people.current();
        audits.findById(item.auditId()).orElseThrow(NotFound::new).requireWork(actor.ref());
        Independence.require(null, actor.ref(), people.unitsOf(actor.id()), processes.get(item.processId()));
        return actor;
    }
}
