package it.lario.registers.objectives;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The measures of an objective, and what they say together. */
record MeasureList(List<Measure> all) {

    Optional<Measure> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** With this one added, or written anew. What was expected of a closed year stays. */
    List<Measure> with(Measure measure, List<Integer> closedYears) {
        var before = find(measure.id());
        for (int year : closedYears)
            if (!same(before.flatMap(known -> known.target(year)), measure.target(year)))
                throw RuleBroken.at("target", "objectives.target-frozen", String.valueOf(year));
        var written = new ArrayList<>(all);
        if (before.isPresent()) written.set(all.indexOf(before.get()), measure);
        else written.add(measure);
        return List.copyOf(written);
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() == other.isEmpty();
        return one.get().compareTo(other.get()) == 0;
    }

    List<Measure> without(UUID id) {
        if (find(id).isEmpty()) throw new NotFound();
        return all.stream().filter(one -> !one.id().equals(id)).toList();
    }

    /** The years of which anything is expected, in their order. */
    List<Integer> years() {
        return all.stream()
                .flatMap(measure -> measure.targets().stream())
                .map(YearValue::year)
                .distinct()
                .sorted()
                .toList();
    }

    List<Reading> readings(Observation seen, LocalDate startsOn, LocalDate dueOn) {
        return all.stream()
                .map(measure -> Reading.of(measure, seen.values().get(measure.id()), seen.on(), startsOn, dueOn))
                .toList();
    }

    /** On the way to what is expected of this year. */
    Score score(Map<UUID, BigDecimal> values, int year) {
        return Score.of(all, values, measure -> measure.targetFrom(year));
    }

    /** On the way to what is expected in the end. */
    Score scoreInTheEnd(Map<UUID, BigDecimal> values) {
        return Score.of(all, values, Measure::lastTarget);
    }

    BigDecimal weights() {
        return all.stream().map(Measure::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
