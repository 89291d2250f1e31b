package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clause;
import it.lario.registers.audits.AuditAnswer.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Proposes what to ask: the clauses' own questions, then proof of each step and control of the process sheet. */
final class Checklist {

    static final int LONGEST = 1_000;

    /** A question and the clause it serves, or null. */
    record Question(Source source, String clause, String text) {}

    private Checklist() {}

    /**
     * @param clauses of the edition in force; a clause without questions asks those of the clauses below it
     * @param words gives a sentence for a message key and its arguments
     */
    static List<Question> propose(
            List<String> asked,
            AuditedProcess process,
            List<Clause> clauses,
            BiFunction<String, Object[], String> words) {
        var questions = new ArrayList<Question>();
        for (Clause clause : clauses)
            if (asked.stream().anyMatch(code -> Coverage.within(clause.code(), code)))
                clause.questions()
                        .forEach(text -> questions.add(new Question(Source.CLAUSE, clause.code(), cut(text.it()))));
        for (var step : process.steps())
            if (step.record() != null && !step.record().isBlank())
                questions.add(new Question(
                        Source.STEP, null, cut(words.apply("audits.ask-record", new Object[] {step.record(), step.what()
                        }))));
        for (String control : process.controls())
            questions.add(
                    new Question(Source.CONTROL, null, cut(words.apply("audits.ask-control", new Object[] {control}))));
        return questions;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
