package it.lario.registers.objectives;

import it.lario.foundations.indicators.Figure;
import it.lario.foundations.indicators.Indicator;
import it.lario.foundations.indicators.Indicators;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Option;
import it.lario.registers.objectives.Measure.Taken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What indicators say of the objectives that are measured by them: their values are never typed twice. */
@Component
class ObjectiveFigures {

    private final Indicators indicators;

    ObjectiveFigures(Indicators indicators) {
        this.indicators = indicators;
    }

    List<Option> options() {
        return Option.of(indicators.all(), indicator -> indicator.id(), Indicator::label);
    }

    /** With name, unit and direction of its indicator, if it has one. */
    Measure known(Measure measure) {
        if (measure.indicator() == null) return measure;
        return indicators.all().stream()
                .filter(indicator -> indicator.id().equals(measure.indicator()))
                .findFirst()
                .map(measure::by)
                .orElseThrow(() -> RuleBroken.at("indicator", "objectives.indicator-unknown"));
    }

    /** What was measured in the year of this day, and ended by it. */
    Optional<Figure> figure(Measure measure, LocalDate day) {
        if (measure.indicator() == null) return Optional.empty();
        return indicators.figure(measure.indicator(), day.withDayOfYear(1), day);
    }

    static BigDecimal value(Measure measure, Figure figure) {
        return measure.taken() == Taken.LAST ? figure.last() : figure.together();
    }

    /** The values that were typed, and those of indicators by this day. */
    Map<UUID, BigDecimal> values(Objective objective, Map<UUID, BigDecimal> typed, LocalDate day) {
        var values = new LinkedHashMap<UUID, BigDecimal>();
        for (Measure measure : objective.measures()) {
            BigDecimal value = measure.indicator() == null
                    ? typed.get(measure.id())
                    : figure(measure, day).map(figure -> value(measure, figure)).orElse(null);
            if (value != null) values.put(measure.id(), value);
        }
        return values;
    }

    /** The years that the indicators were measured in, by the measures' ids. */
    Map<UUID, Set<Integer>> years(Objective objective) {
        var years = new HashMap<UUID, Set<Integer>>();
        for (Measure measure : objective.measures())
            if (measure.indicator() != null) years.put(measure.id(), indicators.yearsMeasured(measure.indicator()));
        return years;
    }
}
