package it.lario.ground.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the engine says of a case.
 *
 * @param course empty when nothing began
 * @param problems by the place of their event
 */
public record Judgement(Optional<Course> course, List<TermProblem> problems) {

    public Judgement {
        problems = problems.stream()
                .sorted(Comparator.comparingInt(TermProblem::event).thenComparing(TermProblem::kind))
                .toList();
    }

    /** True when events must be corrected before anything said here can be trusted. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.weight() == TermProblem.Weight.REFUSED);
    }
}
