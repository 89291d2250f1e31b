package it.lario.registers.audits;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A question of the checklist, kept as it was put, and what the auditor saw. */
@Entity
public class AuditAnswer extends BodyRecord {

    /** Where the question comes from. */
    public enum Source {
        CLAUSE,
        STEP,
        CONTROL,
        OWN
    }

    /** What the evidence shows. */
    public enum Outcome {
        CONFORMING,
        OBSERVATION,
        NONCONFORMITY,
        NOT_APPLICABLE
    }

    private UUID auditId;
    private UUID itemId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String clause;
    private String question;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String evidence;
    private PersonRef answeredBy;
    private LocalDate answeredOn;

    protected AuditAnswer() {}

    AuditAnswer(AuditItem item, int position, Checklist.Question question) {
        this.auditId = item.auditId();
        this.itemId = item.id();
        this.position = position;
        this.source = question.source();
        this.clause = question.clause();
        this.question = question.text();
    }

    /** What is not applicable says why; everything else says what was seen. */
    void answer(Outcome outcome, String evidence, PersonRef by, LocalDate on, LocalDate today, List<Finding> findings) {
        if (evidence == null || evidence.isBlank())
            throw RuleBroken.at(
                    "evidence",
                    outcome == Outcome.NOT_APPLICABLE ? "audits.reason-missing" : "audits.evidence-missing");
        if (on.isAfter(today)) throw RuleBroken.at("answeredOn", "audits.in-the-future");
        if (findings.stream().anyMatch(finding -> finding.stands() && finding.grade().outcome != outcome))
            throw RuleBroken.at("outcome", "audits.withdraw-finding-first");
        this.outcome = outcome;
        this.evidence = evidence;
        this.answeredBy = by;
        this.answeredOn = on;
    }

    boolean answered() {
        return outcome != null;
    }

    /** A nonconformity or an observation must become a finding. */
    boolean callsForFinding() {
        return outcome == Outcome.NONCONFORMITY || outcome == Outcome.OBSERVATION;
    }

    @Override
    public String label() {
        return question;
    }

    @Override
    public String path() {
        return "/audit-questions/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("audits")
                .with("outcome", outcome)
                .with("evidence", evidence)
                .with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .map();
    }

    public UUID auditId() {
        return auditId;
    }

    public UUID itemId() {
        return itemId;
    }

    public int position() {
        return position;
    }

    public Source source() {
        return source;
    }

    public String clause() {
        return clause;
    }

    public String question() {
        return question;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String evidence() {
        return evidence;
    }

    public PersonRef answeredBy() {
        return answeredBy;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
