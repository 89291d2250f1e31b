package it.lario.views.home;

import it.lario.foundations.catalogues.Clause;
import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.ClauseEvidence.Evidence;
import it.lario.ground.contributions.ClauseEvidence.State;
import it.lario.ground.kernel.Rome;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the cycle stands today, clause by clause, from what the registers prove. */
@Component
public class CycleState {

    /** A chapter of the standard with the evidence below it; its state is that of its worst evidence, null without any. */
    public record Chapter(Clause clause, State state, List<Evidence> evidence) {}

    private final Clauses clauses;
    private final List<ClauseEvidence> registers;

    CycleState(Clauses clauses, List<ClauseEvidence> registers) {
        this.clauses = clauses;
        this.registers = registers;
    }

    List<Chapter> today() {
        var evidence = registers.stream()
                .flatMap(register -> register.evidence(Rome.today()).stream())
                .toList();
        return clauses.inForce().clauses().stream()
                .filter(clause -> clause.depth() == 1)
                .map(clause -> chapter(clause, evidence))
                .toList();
    }

    private static Chapter chapter(Clause clause, List<Evidence> all) {
        var below = all.stream()
                .filter(evidence -> evidence.clause().split("\\.")[0].equals(clause.code()))
                .sorted(Comparator.comparing(Evidence::state).reversed().thenComparing(Evidence::clause))
                .toList();
        return new Chapter(clause, below.isEmpty() ? null : below.get(0).state(), below);
    }
}
