package it.lario.registers.audits;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a programme has audited, plans to audit and leaves out: each process against each clause. */
public record Coverage(List<String> clauses, List<Row> rows) {

    /** GAP: the process sheet names the clause and no audit does; NONE: neither does. */
    public enum Mark {
        DONE,
        PLANNED,
        GAP,
        NONE
    }

    /** A clause of an item of the programme. */
    record Span(UUID process, String clause, boolean done) {}

    /** A process, and how it stands with each clause. */
    public record Row(AuditedProcess process, List<Mark> marks) {}

    static Coverage of(List<String> clauses, List<AuditedProcess> processes, List<Span> spans) {
        var rows = new ArrayList<Row>();
        for (AuditedProcess process : processes)
            rows.add(new Row(
                    process,
                    clauses.stream().map(clause -> mark(process, clause, spans)).toList()));
        return new Coverage(clauses, rows);
    }

    private static Mark mark(AuditedProcess process, String clause, List<Span> spans) {
        var here = spans.stream()
                .filter(span -> span.process().equals(process.id()) && touches(span.clause(), clause))
                .toList();
        if (here.stream().anyMatch(Span::done)) return Mark.DONE;
        if (!here.isEmpty()) return Mark.PLANNED;
        return process.clauses().stream().anyMatch(own -> touches(own, clause)) ? Mark.GAP : Mark.NONE;
    }

    /** True when the clause is the other one or stands below it: 8.5.1 within 8.5. */
    static boolean within(String clause, String above) {
        return clause.equals(above) || clause.startsWith(above + ".");
    }

    private static boolean touches(String one, String other) {
        return within(one, other) || within(other, one);
    }

    /** Processes that no audit of the programme has looked at yet. */
    public List<AuditedProcess> neverAudited() {
        return rows.stream()
                .filter(row -> !row.marks().contains(Mark.DONE))
                .map(Row::process)
                .toList();
    }

    /** Processes that no audit of the programme has looked at or plans to. */
    public List<AuditedProcess> notEvenPlanned() {
        return rows.stream()
                .filter(row -> !row.marks().contains(Mark.DONE) && !row.marks().contains(Mark.PLANNED))
                .map(Row::process)
                .toList();
    }

    /** Clauses with this mark nowhere better: audited in no process. */
    public List<String> clausesNeverAudited() {
        return clauses.stream()
                .filter(clause -> processes(clause, Mark.DONE).isEmpty())
                .toList();
    }

    /** The processes with this mark at this clause. */
    public List<AuditedProcess> processes(String clause, Mark mark) {
        int column = clauses.indexOf(clause);
        return rows.stream()
                .filter(row -> row.marks().get(column) == mark)
                .map(Row::process)
                .toList();
    }
}
