package it.lario.registers.objectives;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.foundations.indicators.Indicator;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.statistics.Attainment;
import it.lario.ground.tenancy.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an objective is measured by. Its name, unit and direction are those of the indicator, when it has one.
 *
 * @param indicator whose measurements are its values; null when they are typed at each check
 * @param taken how the values of the indicator are taken; null without one
 * @param weight its share among the measures of the objective, in percent
 * @param baseline where it starts from; null until it is known
 * @param targets the value expected at the end of each year, in their order
 * @param history the values of years before, in their order; empty when the indicator has them
 */
public record Measure(
        UUID id,
        UUID indicator,
        Taken taken,
        String name,
        String unit,
        Direction direction,
        Family family,
        BigDecimal weight,
        BigDecimal baseline,
        List<YearValue> targets,
        List<YearValue> history) {

    /** TOGETHER: all periods of the year as one. LAST: the last period measured in it. */
    public enum Taken {
        TOGETHER,
        LAST
    }

    /** The three families of result indicators. */
    public enum Family {
        EFFECTIVENESS,
        EFFICIENCY,
        QUALITY
    }

    private static final int PLACES = 4;

    public Measure {
        targets = inOrder(targets);
        history = inOrder(history);
    }

    private static List<YearValue> inOrder(List<YearValue> values) {
        if (values == null) return List.of();
        return values.stream()
                .filter(value -> value.value() != null)
                .sorted(Comparator.comparing(YearValue::year))
                .toList();
    }

    /** The same measure by this indicator. */
    Measure by(Indicator known) {
        Taken how = taken == null ? Taken.TOGETHER : taken;
        return new Measure(
                id,
                indicator,
                how,
                known.label(),
                known.unit(),
                known.direction(),
                family,
                weight,
                baseline,
                targets,
                history);
    }

    Measure called(UUID id) {
        return new Measure(id, indicator, taken, name, unit, direction, family, weight, baseline, targets, history);
    }

    public Optional<BigDecimal> target(int year) {
        return targets.stream()
                .filter(target -> target.year() == year)
                .map(YearValue::value)
                .findFirst();
    }

    /** What a value of this year is on its way to: the target of the year, else of the next one that has any. */
    public Optional<BigDecimal> targetFrom(int year) {
        return targets.stream()
                .filter(target -> target.year() >= year)
                .map(YearValue::value)
                .findFirst()
                .or(this::lastTarget);
    }

    public Optional<BigDecimal> lastTarget() {
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(targets.get(targets.size() - 1).value());
    }

    /** See {@link Attainment}; empty when one of the three values is not known, or there is no way to cover. */
    Optional<BigDecimal> attained(BigDecimal value, BigDecimal target) {
        if (value == null || target == null || baseline == null || target.compareTo(baseline) == 0)
            return Optional.empty();
        return Optional.of(Attainment.towards(value, baseline, target));
    }

    /** Each year is to be better than where the measure starts from. */
    boolean improves() {
        return baseline != null
                && !targets.isEmpty()
                && targets.stream().allMatch(target -> better(target.value(), baseline));
    }

    private boolean better(BigDecimal one, BigDecimal other) {
        return direction == Direction.UP ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
    }

    /**
     * Where it should be by this day: on a straight line from the baseline at the start, through the target of each year at
     * its end, the last at the latest on the due day. A choice of this project. To four decimals, half up.
     */
    Optional<BigDecimal> expected(LocalDate day, LocalDate startsOn, LocalDate dueOn) {
        if (baseline == null || targets.isEmpty()) return Optional.empty();
        var way = new TreeMap<LocalDate, BigDecimal>();
        way.put(startsOn, baseline);
        for (YearValue target : targets) way.put(end(target.year(), dueOn), target.value());
        var before = way.floorEntry(day);
        var after = way.ceilingEntry(day);
        if (before == null) return Optional.of(baseline);
        if (after == null || after.getKey().equals(before.getKey())) return Optional.of(before.getValue());
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), after.getKey()));
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), day));
        BigDecimal step = after.getValue().subtract(before.getValue()).multiply(gone);
        return Optional.of(before.getValue().add(step.divide(days, PLACES, RoundingMode.HALF_UP)));
    }

    static LocalDate end(int year, LocalDate dueOn) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return dueOn.isBefore(end) ? dueOn : end;
    }

    boolean behind(BigDecimal value, BigDecimal expected) {
        return better(expected, value);
    }

    /** What is asked of a measure while somebody still writes the sheet. */
    void require() {
        if (indicator == null && (name == null || name.isBlank()))
            throw RuleBroken.at("name", "objectives.measure-unnamed");
        if (direction == null) throw RuleBroken.at("direction", "objectives.direction-missing");
    }

    /** What is asked of it from when the objective runs. */
    void requireWhole() {
        if (unit == null || unit.isBlank()) throw RuleBroken.at("unit", "objectives.unit-missing");
        if (baseline == null) throw RuleBroken.at("baseline", "objectives.baseline-missing");
        if (targets.isEmpty()) throw RuleBroken.at("target", "objectives.target-missing");
        if (!improves()) throw RuleBroken.at("target", "objectives.target-" + direction);
    }

    /** By the names of its form. */
    Map<String, String> fields() {
        return Fields.of("objectives.measure")
                .with("indicator", indicator)
                .with("taken", taken)
                .with("name", indicator == null ? name : "")
                .with("unit", indicator == null ? unit : "")
                .with("direction", direction)
                .with("family", family)
                .with("weight", Decimals.text(weight))
                .with("baseline", Decimals.text(baseline))
                .with("target", texts(targets))
                .with("past", texts(history))
                .map();
    }

    private static List<String> texts(List<YearValue> values) {
        return values.stream().map(value -> Decimals.text(value.value())).toList();
    }

    /** In one line, such as {@code Attesa media: 19,5 → 2026: 15 giorni (100 %)}. */
    @Override
    public String toString() {
        String way = targets.stream()
                .map(target -> target.year() + ": " + Decimals.text(target.value()))
                .collect(Collectors.joining("; "));
        String from = baseline == null ? "?" : Decimals.text(baseline);
        String in = unit == null ? "" : " " + unit;
        return "%s: %s → %s%s (%s %%)".formatted(name, from, way, in, Decimals.text(weight));
    }
}
