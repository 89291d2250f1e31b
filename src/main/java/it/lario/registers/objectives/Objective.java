package it.lario.registers.objectives;

import static it.lario.registers.objectives.Objective.Status.ACTIVE;
import static it.lario.registers.objectives.Objective.Status.DRAFT;
import static it.lario.registers.objectives.Objective.Status.MISSED;
import static it.lario.registers.objectives.Objective.Status.REACHED;
import static it.lario.registers.objectives.Objective.Status.WITHDRAWN;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.kernel.Stale;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A measurable objective. Its checks are a dated series; the record carries what the last one says. */
@Entity
public class Objective extends ObjectiveText {

    /** DRAFT until somebody assigns it. How it ended is a step of its own, taken by a person with a note. */
    public enum Status {
        DRAFT,
        ACTIVE,
        REACHED,
        MISSED,
        WITHDRAWN;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                DRAFT, Set.of(ACTIVE, WITHDRAWN),
                ACTIVE, Set.of(REACHED, MISSED, WITHDRAWN),
                REACHED, Set.of(),
                MISSED, Set.of(),
                WITHDRAWN, Set.of());
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Measure> measures = List.of();

    @Enumerated(EnumType.STRING)
    private Status status = DRAFT;

    private PersonRef approver;
    private LocalDate approvedOn;
    private LocalDate checkedOn;
    private BigDecimal attainment;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.NOT_MEASURED;

    private LocalDate nextCheckOn;
    private List<Integer> closedYears = List.of();
    private Integer nextYear;
    private String closing;
    private LocalDate closedOn;

    protected Objective() {}

    Objective(Goal goal, PersonRef owner) {
        describe(goal, owner);
    }

    @Override
    void describe(Goal goal, PersonRef owner) {
        requireOpen();
        super.describe(goal, owner);
        plan();
    }

    /** Adds this measure, or writes it anew. */
    void measure(Measure measure, Optional<ObjectiveCheck> current) {
        requireOpen();
        measure.require();
        if (status == ACTIVE) measure.requireWhole();
        measures = list().with(measure, closedYears);
        stand(current);
    }

    /** One that was ever read stays, for what was read. */
    void remove(UUID measure, List<ObjectiveCheck> checks) {
        requireOpen();
        var left = list().without(measure);
        if (!removable(measure, checks)) throw new RuleBroken("objectives.measure-used");
        measures = left;
        plan();
    }

    boolean removable(UUID measure, List<ObjectiveCheck> checks) {
        return (status == DRAFT || measures.size() > 1)
                && checks.stream().noneMatch(check -> check.reading(measure).isPresent());
    }

    @Override
    void finish(UUID phase, LocalDate on, String note, LocalDate today) {
        if (status != ACTIVE) throw new RuleBroken("objectives.not-active");
        super.finish(phase, on, note, today);
    }

    /** The first of the rules that it does not meet keeps it from running. */
    void approve(List<Requisite.Judged> rules, PersonRef approver, LocalDate today) {
        for (var rule : rules)
            if (rule.blocks()) throw new RuleBroken("objectives.requisite." + rule.requisite() + ".todo");
        moveTo(ACTIVE);
        this.approver = approver;
        approvedOn = today;
        plan();
    }

    /** @param checks those already recorded; gives the new one */
    ObjectiveCheck check(Observation seen, List<ObjectiveCheck> checks, PersonRef checker, LocalDate today) {
        if (status != ACTIVE) throw new RuleBroken("objectives.not-active");
        if (seen.on().isAfter(today)) throw RuleBroken.at("checkedOn", "objectives.in-the-future");
        if (seen.on().isBefore(startsOn())) throw RuleBroken.at("checkedOn", "objectives.before-set");
        if (seen.corrects() == null && closedYears.contains(seen.on().getYear()))
            throw RuleBroken.at("checkedOn", "objectives.year-closed");
        if (seen.corrects() != null && !correctable(seen.corrects(), checks))
            throw RuleBroken.at("corrects", "objectives.not-correctable");
        var readings = list().readings(seen, startsOn(), dueOn());
        seen.requireTold(readings);
        var score = list().score(seen.values(), seen.on().getYear());
        var check = new ObjectiveCheck(id(), seen, readings, score.attainment(), checker);
        var all = new ArrayList<>(checks);
        all.add(check);
        stand(ObjectiveCheck.current(all));
        return check;
    }

    private static boolean correctable(UUID corrected, List<ObjectiveCheck> checks) {
        return checks.stream().anyMatch(check -> check.id().equals(corrected) && !check.correctedIn(checks));
    }

    private void stand(Optional<ObjectiveCheck> current) {
        checkedOn = current.map(ObjectiveCheck::checkedOn).orElse(null);
        attainment = current.map(check -> list().score(check.values(), checkedOn.getYear()))
                .map(Score::attainment)
                .orElse(null);
        standing = Standing.of(attainment);
        plan();
    }

    /** What comes next: the check, and the first target year that is not closed. */
    private void plan() {
        nextCheckOn = status == ACTIVE ? Semester.nextCheck(startsOn(), dueOn(), checkedOn) : null;
        nextYear = list().years().stream()
                .filter(year -> !closedYears.contains(year))
                .findFirst()
                .orElse(null);
    }

    /** What was expected of this year, and what came of it, is frozen. */
    void freeze(int year) {
        closedYears = Stream.concat(closedYears.stream(), Stream.of(year))
                .distinct()
                .sorted()
                .toList();
        plan();
    }

    /** The numbers bind the outcome: nobody calls reached what was not, nor missed what was reached. */
    void close(Status outcome, String note, Optional<ObjectiveCheck> current, LocalDate today) {
        if (!Status.NEXT.get(status).contains(outcome)) throw new RuleBroken("objectives.step-out-of-order");
        var end = Standing.of(current.map(check -> list().scoreInTheEnd(check.values()))
                .map(Score::attainment)
                .orElse(null));
        if (outcome == REACHED && end != Standing.REACHED) throw RuleBroken.at("end", "objectives.not-reached");
        if (outcome == MISSED && end == Standing.REACHED) throw RuleBroken.at("end", "objectives.was-reached");
        if (outcome == MISSED && end == Standing.NOT_MEASURED) throw RuleBroken.at("end", "objectives.not-measured");
        moveTo(outcome);
        closing = note;
        closedOn = today;
        nextCheckOn = null;
        nextYear = null;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("objectives.step-out-of-order");
        status = next;
    }

    private void requireOpen() {
        if (!open()) throw new RuleBroken("objectives.closed");
    }

    public boolean open() {
        return status == DRAFT || status == ACTIVE;
    }

    MeasureList list() {
        return new MeasureList(measures);
    }

    /** Measures have forms of their own: what others did there is no conflict with the sheet's. */
    @Override
    public void expect(int opened) {
        if (opened == version()) return;
        var written = new LinkedHashMap<>(fields());
        written.remove("objectives.measures");
        throw new Stale(id(), version(), written);
    }

    /** The same for the form of one of its measures. */
    void expect(int opened, Measure measure) {
        if (opened != version()) throw new Stale(id(), version(), measure.fields());
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.also(closing));
    }

    @Override
    public Map<String, String> fields() {
        var fields = super.fields();
        fields.put(
                "objectives.measures", measures.stream().map(Measure::toString).collect(Collectors.joining("\n")));
        return fields;
    }

    public List<Measure> measures() {
        return measures;
    }

    public Status status() {
        return status;
    }

    public PersonRef approver() {
        return approver;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public LocalDate checkedOn() {
        return checkedOn;
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

    public List<Integer> closedYears() {
        return closedYears;
    }

    /** The first target year that is not closed, or null. */
    public Integer nextYear() {
        return nextYear;
    }

    public String closing() {
        return closing;
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
