package it.lario.registers.objectives;

import it.lario.foundations.organisation.Services;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Option;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quality objectives, kept by the quality office, by their owner and by the unit that gives the service. */
@Service
@Transactional
public class Objectives {

    private final ObjectiveRepository objectives;
    private final ObjectiveCheckRepository checks;
    private final Services services;
    private final People people;
    private final Journal journal;

    Objectives(
            ObjectiveRepository objectives,
            ObjectiveCheckRepository checks,
            Services services,
            People people,
            Journal journal) {
        this.objectives = objectives;
        this.checks = checks;
        this.services = services;
        this.people = people;
        this.journal = journal;
    }

    public Objective set(Goal goal) {
        requireFor(goal.service());
        Objective objective = objectives.saveAndFlush(new Objective(goal, people.named("owner", goal.owner())));
        journal.note("objectives.set", objective);
        return objective;
    }

    public Objective describe(UUID id, int version, Goal goal) {
        Objective objective = kept(id);
        objective.expect(version);
        if (goal.service() == null
                ? objective.serviceId() != null
                : !goal.service().equals(objective.serviceId())) requireFor(goal.service());
        var before = objective.fields();
        objective.describe(goal, people.named("owner", goal.owner()));
        journal.noteEdit("objectives.described", objective, before);
        return objective;
    }

    /** Records the value of the indicator on a day, or corrects one recorded before. */
    public Objective check(UUID id, ObjectiveCheck.Reading reading) {
        Objective objective = kept(id);
        checks.saveAndFlush(
                objective.check(reading, checks(id), people.current().ref(), Rome.today()));
        journal.note(
                reading.corrects() == null ? "objectives.checked" : "objectives.check-corrected",
                objective,
                "objectives.checkedOn",
                reading.on(),
                "objectives.value",
                Decimals.text(reading.value()) + " " + objective.unit());
        return objective;
    }

    public Objective close(UUID id, Objective.Status outcome, String note) {
        Objective objective = kept(id);
        objective.close(outcome, note, Rome.today());
        String step = "objectives.step." + outcome;
        journal.note(step, objective, "objectives.closing", note);
        return objective;
    }

    @Transactional(readOnly = true)
    public Objective get(UUID id) {
        return objectives.findById(id).orElseThrow(NotFound::new);
    }

    /** The whole series, latest first, corrected ones too. */
    @Transactional(readOnly = true)
    public List<ObjectiveCheck> checks(UUID objective) {
        return checks.findByObjectiveIdOrderByCheckedOnDescRecordedAtDesc(objective);
    }

    /** May the person at work keep it: the same answer that opens the door and shows the forms. */
    public boolean mayKeep(Objective objective) {
        var actor = people.current();
        return actor.works() && (objective.owner().is(actor.id()) || mayFor(objective.serviceId()));
    }

    boolean mayBegin() {
        return people.current().is(Role.QUALITY_MANAGER, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    List<Option> services() {
        return Option.of(services.all(), service -> service.id(), service -> service.name());
    }

    private void requireFor(UUID service) {
        if (!mayBegin()) throw new Forbidden();
        if (service != null
                && services.all().stream().noneMatch(known -> known.id().equals(service)))
            throw RuleBroken.at("service", "objectives.service-unknown");
        if (!mayFor(service)) throw RuleBroken.at("service", "objectives.not-your-service");
    }

    private boolean mayFor(UUID service) {
        var actor = people.current();
        UUID unit = service == null ? null : services.get(service).unitId();
        return actor.is(Role.QUALITY_MANAGER) || actor.isFor(unit, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    private Objective kept(UUID id) {
        Objective objective = get(id);
        if (!mayKeep(objective)) throw new Forbidden();
        return objective;
    }
}
