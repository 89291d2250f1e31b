package it.lario.registers.audits;

import it.lario.registers.audits.AuditAnswer.Outcome;
import it.lario.registers.audits.Finding.Grade;
import java.time.LocalDate;
import java.util.List;

/** A report word for word, with the names of that day: what is frozen and printed. */
public record ReportContent(
        String body,
        String audit,
        String programme,
        LocalDate startsOn,
        LocalDate endsOn,
        Audit.Modality modality,
        String criteria,
        String lead,
        List<String> team,
        List<Item> items,
        List<Found> findings,
        String summary,
        String conclusions,
        LocalDate reportedOn,
        String acceptedBy,
        LocalDate acceptedOn,
        String acceptanceNote) {

    /** An item with its answered questions; {@code notAsked} counts the others. */
    public record Item(
            String process,
            List<String> clauses,
            String auditor,
            LocalDate day,
            String notDone,
            List<Answer> answers,
            int notAsked) {}

    /** A question and what was seen. */
    public record Answer(
            String clause, String question, Outcome outcome, String evidence, String auditor, LocalDate on) {}

    /** A finding that stands. */
    public record Found(String label, Grade grade, String clause, String process, String statement, String evidence) {}
}
