package it.lario.registers.objectives;

import it.lario.foundations.indicators.Figure;
import it.lario.registers.objectives.Cascade.Branch;
import it.lario.registers.objectives.ObjectiveYear.Outcome;
import it.lario.registers.objectives.Requisite.Judged;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that the page of an objective shows, and its print.
 *
 * @param due what the next target year came to, when it is over and not closed; else empty
 */
public record FullSheet(
        Objective objective,
        List<Row> rows,
        List<ObjectiveCheck> checks,
        List<ObjectiveYear> years,
        List<Judged> rules,
        List<Objective> above,
        List<Branch> below,
        List<Outcome> due) {

    /**
     * A measure and where it stands.
     *
     * @param value at the last check, or what the indicator says this year; null without
     * @param figure null unless the value is the indicator's of this year
     */
    public record Row(Measure measure, BigDecimal value, BigDecimal attainment, Figure figure) {

        static Row of(Measure measure, Optional<Figure> figure, Optional<ObjectiveCheck> current) {
            var reading = current.flatMap(check -> check.reading(measure.id()));
            BigDecimal read = reading.map(Reading::value).orElse(null);
            BigDecimal value =
                    figure.map(known -> ObjectiveFigures.value(measure, known)).orElse(read);
            return new Row(measure, value, reading.map(Reading::attainment).orElse(null), figure.orElse(null));
        }
    }

    /** Nothing that blocks is missing. */
    public boolean ready() {
        return rules.stream().noneMatch(Judged::blocks);
    }

    /** The years of which anything is expected. */
    public List<Integer> targetYears() {
        return objective.list().years();
    }

    /** The measures whose values are typed at a check. */
    public List<Measure> typed() {
        return objective.measures().stream()
                .filter(measure -> measure.indicator() == null)
                .toList();
    }

    public List<Phase> openPhases() {
        return objective.phases().stream().filter(phase -> !phase.done()).toList();
    }

    /** The closed years as they stand, latest first. */
    public List<ObjectiveYear> lastEditions() {
        return years.stream()
                .filter(year -> years.stream()
                        .noneMatch(other -> other.year() == year.year() && other.edition() > year.edition()))
                .toList();
    }

    /** What a measure is called in checks and years: one that is no longer there has no name. */
    public String name(UUID measure) {
        return objective.list().find(measure).map(Measure::name).orElse("–");
    }
}
