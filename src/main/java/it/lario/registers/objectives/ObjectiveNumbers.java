package it.lario.registers.objectives;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.registers.objectives.ObjectiveYear.Closing;
import it.lario.registers.objectives.ObjectiveYear.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is measured of objectives: their measures, the checks of each half year, and the years that are closed. */
@Service
@Transactional
public class ObjectiveNumbers {

    private final Objectives objectives;
    private final ObjectiveCheckRepository checks;
    private final ObjectiveYearRepository years;
    private final ObjectiveFigures figures;
    private final People people;
    private final Journal journal;

    ObjectiveNumbers(
            Objectives objectives,
            ObjectiveCheckRepository checks,
            ObjectiveYearRepository years,
            ObjectiveFigures figures,
            People people,
            Journal journal) {
        this.objectives = objectives;
        this.checks = checks;
        this.years = years;
        this.figures = figures;
        this.people = people;
        this.journal = journal;
    }

    /** Adds a measure; gives it back with its id. */
    public Measure add(UUID id, Measure measure) {
        Objective objective = objectives.kept(id);
        Measure added = figures.known(measure).called(Ids.next());
        write(objective, added);
        return added;
    }

    public Objective change(UUID id, UUID measure, int version, Measure written) {
        Objective objective = objectives.kept(id);
        objective.expect(version, known(objective, measure));
        write(objective, figures.known(written).called(measure));
        return objective;
    }

    private void write(Objective objective, Measure measure) {
        var before = objective.fields();
        objective.measure(measure, ObjectiveCheck.current(checks(objective.id())));
        journal.noteEdit("objectives.measured-by", objective, before);
    }

    public Objective remove(UUID id, UUID measure) {
        Objective objective = objectives.kept(id);
        var before = objective.fields();
        objective.remove(measure, checks(id));
        journal.noteEdit("objectives.measured-by", objective, before);
        return objective;
    }

    /** The measure of an objective that the person at work may keep. */
    @Transactional(readOnly = true)
    Measure kept(Objective objective, UUID measure) {
        return known(objectives.kept(objective.id()), measure);
    }

    private static Measure known(Objective objective, UUID measure) {
        return objective.list().find(measure).orElseThrow(NotFound::new);
    }

    /** Records where the objective stands on a day, or corrects what was recorded. */
    public Objective check(UUID id, Observation seen) {
        Objective objective = objectives.kept(id);
        var known = seen.with(figures.values(objective, seen.values(), seen.on()));
        var check = checks.saveAndFlush(
                objective.check(known, checks(id), people.current().ref(), Rome.today()));
        journal.note(
                seen.corrects() == null ? "objectives.checked" : "objectives.check-corrected",
                objective,
                "objectives.checkedOn",
                Rome.date(seen.on()),
                "objectives.attained",
                percent(check.attainment()));
        return objective;
    }

    /** Freezes what a target year came to; what was closed before stays beside it. */
    public Objective closeYear(UUID id, Closing closing) {
        Objective objective = objectives.kept(id);
        var before =
                years(id).stream().filter(year -> year.year() == closing.year()).toList();
        var values = values(objective, closing.year());
        var year = ObjectiveYear.of(
                objective, closing, values, before, people.current().ref(), Rome.today());
        years.saveAndFlush(year);
        objective.freeze(closing.year());
        journal.note(
                before.isEmpty() ? "objectives.year-closed-step" : "objectives.year-closed-again",
                objective,
                "objectives.year",
                String.valueOf(closing.year()),
                "objectives.attained",
                percent(year.attainment()));
        return objective;
    }

    /** What the year comes to, as it would be frozen today. */
    @Transactional(readOnly = true)
    List<Outcome> outcomes(Objective objective, int year) {
        return ObjectiveYear.outcomes(objective, year, values(objective, year), Map.of());
    }

    private Map<UUID, BigDecimal> values(Objective objective, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return figures.values(objective, ObjectiveCheck.valuesOf(year, checks(objective.id())), end);
    }

    private static String percent(BigDecimal attainment) {
        return attainment == null ? "–" : Decimals.text(attainment.movePointRight(2)) + " %";
    }

    /** The whole series, latest first, corrected ones too. */
    @Transactional(readOnly = true)
    public List<ObjectiveCheck> checks(UUID objective) {
        return checks.findByObjectiveIdOrderByCheckedOnDescRecordedAtDesc(objective);
    }

    /** The years that were closed, latest first, each with the editions that it had. */
    @Transactional(readOnly = true)
    public List<ObjectiveYear> years(UUID objective) {
        return years.findByObjectiveIdOrderByYearDescEditionDesc(objective);
    }

    /** All that the page of an objective shows, and its print. */
    @Transactional(readOnly = true)
    public FullSheet full(UUID id) {
        Objective objective = objectives.get(id);
        Cascade cascade = objectives.cascade();
        var checks = checks(id);
        Optional<ObjectiveCheck> current = ObjectiveCheck.current(checks);
        LocalDate today = Rome.today();
        return new FullSheet(
                objective,
                objective.measures().stream()
                        .map(measure -> FullSheet.Row.of(measure, figures.figure(measure, today), current))
                        .toList(),
                checks,
                years(id),
                objectives.judged(objective),
                cascade.above(id),
                cascade.below(id),
                objective.nextYear() == null || today.isBefore(Measure.end(objective.nextYear(), objective.dueOn()))
                        ? List.of()
                        : outcomes(objective, objective.nextYear()));
    }
}
