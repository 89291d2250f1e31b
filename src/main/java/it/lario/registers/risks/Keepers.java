package it.lario.registers.risks;

import it.lario.foundations.processes.Processes;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Option;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who keeps a risk or an opportunity: quality manager, its owner, executive and liaison of the process's unit. */
@Component
class Keepers {

    private final People people;
    private final Processes processes;

    Keepers(People people, Processes processes) {
        this.people = people;
        this.processes = processes;
    }

    boolean may(PersonRef owner, UUID process) {
        var actor = people.current();
        return actor.works() && (owner.is(actor.id()) || mayFor(process));
    }

    /** May the person at work write anything here: the same answer shows the button. */
    boolean mayBegin() {
        return people.current().is(Role.QUALITY_MANAGER, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    void requireFor(UUID process) {
        if (!mayBegin()) throw new Forbidden();
        if (process != null
                && processes.all().stream().noneMatch(known -> known.id().equals(process)))
            throw RuleBroken.at("process", "risks.process-unknown");
        if (!mayFor(process)) throw RuleBroken.at("process", "risks.not-your-process");
    }

    /** The processes a record can be put under, as choices of a form or a filter. */
    List<Option> choices() {
        return Option.of(processes.all(), process -> process.id(), process -> process.code() + " " + process.name());
    }

    /** Moving it under another process needs a say on that one too. */
    void requireMove(UUID from, UUID to) {
        if (to == null ? from != null : !to.equals(from)) requireFor(to);
    }

    private boolean mayFor(UUID process) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER) || actor.isFor(unitOf(process), Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    private UUID unitOf(UUID process) {
        return process == null ? null : processes.get(process).unitId();
    }
}
