package it.lario.registers.audits;

import it.lario.ground.kernel.RuleBroken;
import java.util.List;

/** What keeps a report from being handed over: the same list blocks the step and stands on the page. */
public record Completeness(List<String> unanswered, List<String> withoutFinding) {

    /** Each clause of each item has an answer, or the item a reason; each NC and OSS has a finding of its own. */
    static Completeness of(List<AuditItem> items, List<AuditAnswer> answers, List<Finding> findings) {
        var unanswered = items.stream()
                .filter(item -> !item.leftOut())
                .flatMap(item -> item.clauses().stream()
                        .filter(clause -> !answered(item, clause, answers))
                        .map(clause -> item.process() + ": " + clause))
                .toList();
        var withoutFinding = answers.stream()
                .filter(AuditAnswer::callsForFinding)
                .filter(answer -> findings.stream()
                        .noneMatch(finding ->
                                finding.stands() && finding.answerId().equals(answer.id())))
                .map(AuditAnswer::question)
                .toList();
        return new Completeness(unanswered, withoutFinding);
    }

    private static boolean answered(AuditItem item, String clause, List<AuditAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.answered() && answer.itemId().equals(item.id()))
                .anyMatch(answer -> answer.clause() != null && Coverage.within(answer.clause(), clause));
    }

    public boolean complete() {
        return unanswered.isEmpty() && withoutFinding.isEmpty();
    }

    void require() {
        if (!unanswered.isEmpty()) throw new RuleBroken("audits.unanswered", String.join("; ", unanswered));
        if (!withoutFinding.isEmpty())
            throw new RuleBroken("audits.finding-missing", String.join(" · ", withoutFinding));
    }
}
