package it.lario.foundations.intake;

import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the registers take from tables. */
@Component
class IntakeTargets {

    private final ObjectProvider<IntakeTarget> targets;

    IntakeTargets(ObjectProvider<IntakeTarget> targets) {
        this.targets = targets;
    }

    IntakeTarget get(String code) {
        return targets.stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws Forbidden when the person at work may not bring such rows */
    IntakeTarget allowed(String code) {
        IntakeTarget target = get(code);
        if (!target.allowed()) throw new Forbidden();
        return target;
    }

    List<IntakeTarget> all() {
        return targets.stream().sorted(Comparator.comparing(IntakeTarget::code)).toList();
    }

    /** Those that the person at work may bring rows for. */
    List<IntakeTarget> allowed() {
        return all().stream().filter(IntakeTarget::allowed).toList();
    }
}
