package it.lario.foundations.intake;

import it.lario.ground.contributions.Beside;
import it.lario.ground.contributions.Said;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the import, from the registers that take rows. */
@Component
class IntakeLinks implements Beside {

    private final IntakeTargets targets;

    IntakeLinks(IntakeTargets targets) {
        this.targets = targets;
    }

    @Override
    public List<Said> links(String list) {
        return targets.allowed().stream().anyMatch(target -> target.path().equals(list))
                ? List.of(Said.of("/intake", "intake.go"))
                : List.of();
    }
}
