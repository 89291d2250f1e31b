package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.improvement.Nonconformities;
import it.lario.foundations.improvement.Nonconformity;
import it.lario.foundations.improvement.Origin;
import it.lario.foundations.improvement.Report;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What audits found, and the nonconformities that grave findings lead to. */
@Service
@Transactional
public class Findings {

    private static final int LONGEST_TITLE = 200;

    private final FindingRepository findings;
    private final Audits audits;
    private final Checklists checklists;
    private final AuditedProcesses processes;
    private final Nonconformities nonconformities;
    private final Clauses clauses;
    private final Pages pages;
    private final People people;
    private final Journal journal;

    Findings(
            FindingRepository findings,
            Audits audits,
            Checklists checklists,
            AuditedProcesses processes,
            Nonconformities nonconformities,
            Clauses clauses,
            Pages pages,
            People people,
            Journal journal) {
        this.findings = findings;
        this.audits = audits;
        this.checklists = checklists;
        this.processes = processes;
        this.nonconformities = nonconformities;
        this.clauses = clauses;
        this.pages = pages;
        this.people = people;
        this.journal = journal;
    }

    public Finding record(UUID question, Finding.Text text) {
        AuditAnswer answer = checklists.get(question);
        AuditItem item = checklists.item(answer.itemId());
        var auditor = checklists.requireWork(item).ref();
        clauses.known(List.of(text.clause()));
        int number = findings.findByAuditIdOrderByNumber(item.auditId()).size() + 1;
        var finding =
                findings.saveAndFlush(new Finding(audits.get(item.auditId()), item, answer, number, text, auditor));
        journal.note("audits.finding-recorded", finding, "audits.statement", finding.statement());
        return finding;
    }

    public Finding change(UUID id, int version, Finding.Text text) {
        Finding finding = get(id);
        AuditAnswer answer = checklists.get(finding.answerId());
        checklists.requireWork(checklists.item(answer.itemId()));
        finding.expect(version);
        clauses.known(List.of(text.clause()));
        var before = finding.fields();
        finding.describe(answer, text);
        journal.noteEdit("audits.finding-changed", finding, before);
        return finding;
    }

    public Finding withdraw(UUID id, String reason) {
        Finding finding = get(id);
        checklists.requireWork(
                checklists.item(checklists.get(finding.answerId()).itemId()));
        finding.withdraw(reason);
        journal.note("audits.finding-withdrawn-step", finding, "audits.withdrawn", reason);
        return finding;
    }

    /** Opens the nonconformity that the finding asks for: what was asked, what was seen, and the gap. */
    public Nonconformity open(UUID id, LocalDate on) {
        Finding finding = treated(id);
        finding.requireNonconformity();
        Audit audit = audits.get(finding.auditId());
        var opened = nonconformities.report(new Report(
                cut(finding.statement()),
                Nonconformity.Source.AUDIT,
                finding.label(),
                Nonconformity.Grade.valueOf(finding.grade().name()),
                List.of(finding.clause()),
                processes.get(finding.processId()).unit(),
                finding.processId(),
                requirement(finding, audit),
                finding.evidence(),
                finding.statement(),
                on,
                new Origin(audit.label(), audit.path())));
        lead(finding, opened);
        return opened;
    }

    /** Says that the finding led to this nonconformity, which was opened on its own. */
    public Finding link(UUID id, UUID nonconformity) {
        Finding finding = treated(id);
        lead(finding, nonconformities.get(nonconformity));
        return finding;
    }

    private void lead(Finding finding, Nonconformity nonconformity) {
        finding.leadTo(nonconformity.id());
        journal.note("audits.led-to", finding, "audits.nonconformity", nonconformity.label());
    }

    @Transactional(readOnly = true)
    public Finding get(UUID id) {
        return findings.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Finding> of(UUID audit) {
        return findings.findByAuditIdOrderByNumber(audit);
    }

    @Transactional(readOnly = true)
    List<Finding> ofAnswer(UUID answer) {
        return findings.findByAnswerIdOrderByNumber(answer);
    }

    /** The quality office, the team and the head of the unit may open the nonconformity. */
    boolean mayTreat(Finding finding) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER)
                || audits.get(finding.auditId()).isMember(actor.id())
                || actor.isFor(processes.get(finding.processId()).unit(), Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    private Finding treated(UUID id) {
        Finding finding = get(id);
        if (!mayTreat(finding)) throw new Forbidden();
        return finding;
    }

    private String requirement(Finding finding, Audit audit) {
        String clause =
                clauses.find(finding.clause()).map(found -> found.titled("it")).orElse(finding.clause());
        String question = checklists.get(finding.answerId()).question();
        return pages.printed().t("audits.nonconformity-requirement", clause, question, audit.criteria());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
