package it.lario.registers.objectives;

import it.lario.foundations.organisation.Services;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Option;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objectives, kept by the quality office, by their owner, by their unit and by the one that gives the service. */
@Service
@Transactional
public class Objectives {

    private final ObjectiveRepository objectives;
    private final ObjectiveCheckRepository checks;
    private final ObjectiveFigures figures;
    private final Services services;
    private final Units units;
    private final People people;
    private final Journal journal;

    Objectives(
            ObjectiveRepository objectives,
            ObjectiveCheckRepository checks,
            ObjectiveFigures figures,
            Services services,
            Units units,
            People people,
            Journal journal) {
        this.objectives = objectives;
        this.checks = checks;
        this.figures = figures;
        this.services = services;
        this.units = units;
        this.people = people;
        this.journal = journal;
    }

    /** Begins the sheet of an objective, as a draft. */
    public Objective set(Goal goal) {
        requireFor(goal);
        requireParent(goal.parent(), null);
        Objective objective = objectives.saveAndFlush(new Objective(goal, people.named("owner", goal.owner())));
        journal.note("objectives.set", objective);
        return objective;
    }

    public Objective describe(UUID id, int version, Goal goal) {
        Objective objective = kept(id);
        objective.expect(version);
        if (!Objects.equals(goal.service(), objective.serviceId()) || !Objects.equals(goal.unit(), objective.unitId()))
            requireFor(goal);
        requireParent(goal.parent(), objective);
        var before = objective.fields();
        objective.describe(goal, people.named("owner", goal.owner()));
        journal.noteEdit("objectives.described", objective, before);
        return objective;
    }

    /** The objective is assigned, and runs: the rules of {@link Requisite} hold. */
    public Objective approve(UUID id) {
        Objective objective = get(id);
        if (!mayApprove(objective)) throw new Forbidden();
        objective.approve(judged(objective), people.current().ref(), Rome.today());
        journal.note("objectives.approved", objective);
        return objective;
    }

    public Objective finish(UUID id, UUID phase, LocalDate on, String note) {
        Objective objective = kept(id);
        objective.finish(phase, on, note, Rome.today());
        String name = objective.phases().stream()
                .filter(one -> one.id().equals(phase))
                .map(Phase::name)
                .findFirst()
                .orElseThrow();
        journal.note("objectives.phase-finished", objective, "objectives.phase", name, "objectives.doneOn", on);
        return objective;
    }

    public Objective close(UUID id, Objective.Status outcome, String note) {
        Objective objective = kept(id);
        var series = checks.findByObjectiveIdOrderByCheckedOnDescRecordedAtDesc(id);
        objective.close(outcome, note, ObjectiveCheck.current(series), Rome.today());
        String step = "objectives.step." + outcome;
        journal.note(step, objective, "objectives.closing", note);
        return objective;
    }

    @Transactional(readOnly = true)
    public Objective get(UUID id) {
        return objectives.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Cascade cascade() {
        return new Cascade(objectives.findAllByOrderByTitle());
    }

    /** How it meets each rule today. */
    @Transactional(readOnly = true)
    public List<Requisite.Judged> judged(Objective objective) {
        return Requisite.judge(objective, figures.years(objective));
    }

    /** May the person at work keep it: the same answer that opens the door and shows the forms. */
    public boolean mayKeep(Objective objective) {
        var actor = people.current();
        return actor.works()
                && (objective.owner().is(actor.id()) || mayFor(objective.unitId()) || mayForService(objective));
    }

    private boolean mayForService(Objective objective) {
        return objective.serviceId() != null
                && mayFor(services.get(objective.serviceId()).unitId());
    }

    /** Who answers for the unit, or for the whole body, assigns its objectives. */
    public boolean mayApprove(Objective objective) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER) || actor.isFor(objective.unitId(), Role.TOP_MANAGEMENT, Role.EXECUTIVE);
    }

    boolean mayBegin() {
        return people.current().is(Role.QUALITY_MANAGER, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    Objective kept(UUID id) {
        Objective objective = get(id);
        if (!mayKeep(objective)) throw new Forbidden();
        return objective;
    }

    List<Option> services() {
        return Option.of(services.all(), service -> service.id(), service -> service.name());
    }

    private void requireFor(Goal goal) {
        if (!mayBegin()) throw new Forbidden();
        UUID service = goal.service();
        if (service != null
                && services.all().stream().noneMatch(known -> known.id().equals(service)))
            throw RuleBroken.at("service", "objectives.service-unknown");
        if (goal.unit() != null) {
            if (units.tree().stream().noneMatch(known -> known.id().equals(goal.unit())))
                throw RuleBroken.at("unit", "objectives.unit-unknown");
            units.requireOpen("unit", goal.unit());
        }
        boolean fit = goal.unit() == null && service != null
                ? mayFor(services.get(service).unitId())
                : mayFor(goal.unit());
        if (!fit) throw RuleBroken.at(goal.unit() == null ? "service" : "unit", "objectives.not-your-unit");
    }

    private void requireParent(UUID parent, Objective own) {
        if (parent == null || own != null && parent.equals(own.parentId())) return;
        Cascade cascade = cascade();
        if (cascade.find(parent).isEmpty()) throw RuleBroken.at("parent", "objectives.parent-unknown");
        if (own != null && cascade.isWithin(parent, own.id())) throw RuleBroken.at("parent", "objectives.parent-below");
    }

    private boolean mayFor(UUID unit) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER) || actor.isFor(unit, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }
}
