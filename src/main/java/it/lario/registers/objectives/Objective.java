package it.lario.registers.objectives;

import static it.lario.registers.objectives.Objective.Status.ACTIVE;
import static it.lario.registers.objectives.Objective.Status.MISSED;
import static it.lario.registers.objectives.Objective.Status.REACHED;
import static it.lario.registers.objectives.Objective.Status.WITHDRAWN;

import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.statistics.Attainment;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A measurable quality objective. Its checks are a dated series; the record carries what the last one says. */
@Entity
public class Objective extends BodyRecord {

    /** How it ended is a step of its own, taken by a person with a note. */
    public enum Status {
        ACTIVE,
        REACHED,
        MISSED,
        WITHDRAWN;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                ACTIVE, Set.of(REACHED, MISSED, WITHDRAWN),
                REACHED, Set.of(),
                MISSED, Set.of(),
                WITHDRAWN, Set.of());
    }

    /** UP: a higher value is better. DOWN: a lower one is. */
    public enum Direction {
        UP,
        DOWN
    }

    private String title;
    private UUID serviceId;
    private PersonRef owner;
    private String indicator;
    private String unit;
    private BigDecimal baseline;
    private BigDecimal target;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private LocalDate startsOn;
    private LocalDate dueOn;
    private String how;
    private String resources;
    private String method;

    @Enumerated(EnumType.STRING)
    private Status status = ACTIVE;

    private LocalDate checkedOn;
    private BigDecimal value;
    private BigDecimal attainment;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.NOT_MEASURED;

    private LocalDate nextCheckOn;
    private String closing;
    private LocalDate closedOn;

    protected Objective() {}

    Objective(Goal goal, PersonRef owner) {
        describe(goal, owner);
    }

    void describe(Goal goal, PersonRef owner) {
        if (status != ACTIVE) throw new RuleBroken("objectives.closed");
        int way = goal.target().compareTo(goal.baseline());
        if (way == 0 || (way > 0) != (goal.direction() == Direction.UP)) {
            String key = "objectives.target-" + goal.direction();
            throw RuleBroken.at("target", key);
        }
        if (!goal.dueOn().isAfter(goal.startsOn())) throw RuleBroken.at("dueOn", "objectives.due-before-set");
        title = goal.title();
        serviceId = goal.service();
        this.owner = owner;
        indicator = goal.indicator();
        unit = goal.unit();
        baseline = goal.baseline();
        target = goal.target();
        direction = goal.direction();
        startsOn = goal.startsOn();
        dueOn = goal.dueOn();
        how = goal.how();
        resources = goal.resources();
        method = goal.method();
        stand();
    }

    /** @param checks those already recorded; gives the new one */
    ObjectiveCheck check(
            ObjectiveCheck.Reading reading, List<ObjectiveCheck> checks, PersonRef checker, LocalDate today) {
        if (status != ACTIVE) throw new RuleBroken("objectives.closed");
        if (reading.on().isAfter(today)) throw RuleBroken.at("checkedOn", "objectives.in-the-future");
        if (reading.on().isBefore(startsOn)) throw RuleBroken.at("checkedOn", "objectives.before-set");
        if (reading.corrects() != null && !correctable(reading.corrects(), checks))
            throw RuleBroken.at("corrects", "objectives.not-correctable");
        var check = new ObjectiveCheck(id(), reading, checker);
        var all = new ArrayList<>(checks);
        all.add(check);
        var current = ObjectiveCheck.current(all).orElse(check);
        checkedOn = current.checkedOn();
        value = current.value();
        stand();
        return check;
    }

    private static boolean correctable(UUID corrected, List<ObjectiveCheck> checks) {
        return checks.stream().anyMatch(check -> check.id().equals(corrected) && !check.correctedIn(checks));
    }

    private void stand() {
        attainment = value == null ? null : Attainment.towards(value, baseline, target);
        standing = Standing.of(attainment);
        nextCheckOn = nextCheck();
    }

    /** At the end of each half year, the last time on the due day; null when the last value is in. */
    private LocalDate nextCheck() {
        if (checkedOn != null && !checkedOn.isBefore(dueOn)) return null;
        LocalDate next = checkedOn == null ? Semester.endOf(startsOn) : Semester.endAfter(checkedOn);
        return next.isBefore(dueOn) ? next : dueOn;
    }

    /** The numbers bind the outcome: nobody calls reached what was not, nor missed what was reached. */
    void close(Status outcome, String note, LocalDate today) {
        if (outcome == REACHED && standing != Standing.REACHED) throw RuleBroken.at("end", "objectives.not-reached");
        if (outcome == MISSED && standing == Standing.REACHED) throw RuleBroken.at("end", "objectives.was-reached");
        if (outcome == MISSED && standing == Standing.NOT_MEASURED)
            throw RuleBroken.at("end", "objectives.not-measured");
        moveTo(outcome);
        closing = note;
        closedOn = today;
        nextCheckOn = null;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("objectives.step-out-of-order");
        status = next;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.also(closing));
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/objectives/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("objectives")
                .with("title", title)
                .with("service", serviceId)
                .with("owner", owner)
                .with("indicator", indicator)
                .with("unit", unit)
                .with("baseline", Decimals.text(baseline))
                .with("target", Decimals.text(target))
                .with("direction", direction)
                .with("startsOn", startsOn)
                .with("dueOn", dueOn)
                .with("how", how)
                .with("resources", resources)
                .with("method", method)
                .map();
    }

    public String title() {
        return title;
    }

    public UUID serviceId() {
        return serviceId;
    }

    public PersonRef owner() {
        return owner;
    }

    public String indicator() {
        return indicator;
    }

    public String unit() {
        return unit;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public BigDecimal target() {
        return target;
    }

    public Direction direction() {
        return direction;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String how() {
        return how;
    }

    public String resources() {
        return resources;
    }

    public String method() {
        return method;
    }

    public Status status() {
        return status;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public BigDecimal value() {
        return value;
    }

    public BigDecimal attainment() {
        return attainment;
    }

    public Standing standing() {
        return standing;
    }

    public LocalDate nextCheckOn() {
        return nextCheckOn;
    }

    public String closing() {
        return closing;
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
