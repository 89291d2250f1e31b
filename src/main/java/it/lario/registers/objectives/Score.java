package it.lario.registers.objectives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The attainment of an objective: that of its measures by their weights. What was not measured is no zero: it is left out,
 * and counted as not measured.
 *
 * @param attainment null when nothing was measured; to four decimals, half up
 * @param measured how many measures it is made of, of so many {@code all} that have a target
 */
record Score(BigDecimal attainment, int measured, int all) {

    private static final int PLACES = 4;

    static Score of(
            List<Measure> measures, Map<UUID, BigDecimal> values, Function<Measure, Optional<BigDecimal>> towards) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        int measured = 0;
        int all = 0;
        for (Measure measure : measures) {
            var target = towards.apply(measure);
            if (target.isEmpty()) continue;
            all++;
            var attained = measure.attained(values.get(measure.id()), target.get());
            if (attained.isEmpty()) continue;
            measured++;
            sum = sum.add(attained.get().multiply(measure.weight()));
            weights = weights.add(measure.weight());
        }
        if (weights.signum() == 0) return new Score(null, measured, all);
        return new Score(sum.divide(weights, PLACES, RoundingMode.HALF_UP), measured, all);
    }
}
