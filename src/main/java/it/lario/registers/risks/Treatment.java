package it.lario.registers.risks;

import it.lario.foundations.improvement.Action;
import it.lario.ground.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.List;

/** What the actions planned for a risk or an opportunity mean for it. */
final class Treatment {

    private Treatment() {}

    /** Nothing ends while something is still being done about it. */
    static void requireNoneOpen(List<Action> actions) {
        if (actions.stream().anyMatch(Action::open)) throw new RuleBroken("risks.actions-open");
    }

    /** A result came after the last evaluation: what the evaluation says is older than what is known. */
    static boolean verifiedAfter(List<Action> actions, LocalDate evaluatedOn) {
        return evaluatedOn != null
                && actions.stream()
                        .anyMatch(action -> action.verifiedOn() != null
                                && action.verifiedOn().isAfter(evaluatedOn));
    }

    static RuleBroken closed() {
        return new RuleBroken("risks.closed");
    }
}
