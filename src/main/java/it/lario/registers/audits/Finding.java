package it.lario.registers.audits;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.registers.audits.AuditAnswer.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.UUID;

/** What an audit found, always from an answer. It is not a nonconformity, but may lead to one. */
@Entity
public class Finding extends BodyRecord {

    /** How grave it is; each grade goes with one answer. */
    public enum Grade {
        MAJOR(Outcome.NONCONFORMITY),
        MINOR(Outcome.NONCONFORMITY),
        OBSERVATION(Outcome.OBSERVATION);

        final Outcome outcome;

        Grade(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    /** What the auditor writes of it. */
    public record Text(Grade grade, String clause, String statement, String evidence) {}

    private UUID auditId;
    private UUID answerId;
    private UUID processId;
    private String process;
    private String audit;
    private int number;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String clause;
    private String statement;
    private String evidence;
    private PersonRef auditor;
    private String withdrawn;
    private UUID nonconformityId;

    protected Finding() {}

    Finding(Audit audit, AuditItem item, AuditAnswer answer, int number, Text text, PersonRef auditor) {
        this.auditId = audit.id();
        this.audit = "Audit " + audit.code();
        this.answerId = answer.id();
        this.processId = item.processId();
        this.process = item.process();
        this.number = number;
        this.auditor = auditor;
        describe(answer, text);
    }

    void describe(AuditAnswer answer, Text text) {
        if (!stands()) throw new RuleBroken("audits.finding-withdrawn");
        if (nonconformityId != null) throw new RuleBroken("audits.finding-linked");
        if (!answer.callsForFinding()) throw new RuleBroken("audits.finding-without-answer");
        if (text.grade().outcome != answer.outcome()) throw RuleBroken.at("grade", "audits.grade-unlike-answer");
        grade = text.grade();
        clause = text.clause();
        statement = text.statement();
        evidence = text.evidence();
    }

    void withdraw(String reason) {
        if (!stands()) throw new RuleBroken("audits.finding-withdrawn");
        if (nonconformityId != null) throw new RuleBroken("audits.finding-linked");
        withdrawn = reason;
    }

    /** An observation asks for no nonconformity, and one finding leads to one only. */
    void requireNonconformity() {
        if (!stands()) throw new RuleBroken("audits.finding-withdrawn");
        if (grade == Grade.OBSERVATION) throw new RuleBroken("audits.observation-no-nonconformity");
        if (nonconformityId != null) throw new RuleBroken("audits.finding-linked");
    }

    void leadTo(UUID nonconformity) {
        requireNonconformity();
        nonconformityId = nonconformity;
    }

    public boolean stands() {
        return withdrawn == null;
    }

    /** Waits for its nonconformity to be opened. */
    public boolean waits() {
        return stands() && grade != Grade.OBSERVATION && nonconformityId == null;
    }

    @Override
    public String label() {
        return "%s, rilievo %d".formatted(audit, number);
    }

    @Override
    public String path() {
        return "/audit-findings/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("audits")
                .with("grade", grade)
                .with("clause", clause)
                .with("statement", statement)
                .with("findingEvidence", evidence)
                .map();
    }

    public UUID auditId() {
        return auditId;
    }

    public UUID answerId() {
        return answerId;
    }

    public UUID processId() {
        return processId;
    }

    public String process() {
        return process;
    }

    public int number() {
        return number;
    }

    public Grade grade() {
        return grade;
    }

    public String clause() {
        return clause;
    }

    public String statement() {
        return statement;
    }

    public String evidence() {
        return evidence;
    }

    public PersonRef auditor() {
        return auditor;
    }

    public String withdrawn() {
        return withdrawn;
    }

    public UUID nonconformityId() {
        return nonconformityId;
    }
}
