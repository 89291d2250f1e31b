package it.lario.ground.statistics;

import it.lario.ground.statistics.ControlChart.Formula;

/**
 * XmR: single values and the ranges between neighbours. Ranges across a missing value are not taken, and the basis of
 * the limits is the number of ranges plus one: the number of points when none is missing. Factors as published, with
 * two to three decimals: D. J. Wheeler, Understanding Variation (1993).
 */
public enum IndividualsChart {
    /**
     * {@code X̄ ± 2.660 mR̄}, ranges up to {@code 3.267 mR̄} (exactly 2.65868 = 3/d₂ and 3.26653 = 1 + 3 d₃/d₂ for
     * normal values).
     */
    BY_MEAN_RANGE(2.660, 3.267) {
        @Override
        double typical(double[] ranges) {
            double sum = 0;
            for (double range : ranges) sum += range;
            return sum / ranges.length;
        }
    },
    /**
     * {@code X̄ ± 3.145 mR̃}, ranges up to {@code 3.865 mR̃}: when a few wild values are among those that make the
     * limits.
     */
    BY_MEDIAN_RANGE(3.145, 3.865) {
        @Override
        double typical(double[] ranges) {
            return Percentiles.of(ranges).median();
        }
    };

    private final double factor;
    private final double rangeFactor;

    IndividualsChart(double factor, double rangeFactor) {
        this.factor = factor;
        this.rangeFactor = rangeFactor;
    }

    abstract double typical(double[] ranges);

    /**
     * The chart of the values, in their unit.
     *
     * @param values in order of time; NaN is missing
     * @param bounds between which values the figure can be: limits stay inside
     * @throws IllegalArgumentException when a value is outside the bounds or infinite
     */
    public ControlChart values(double[] values, Baseline baseline, Bounds bounds) {
        bounds.require(values);
        double[] ranges = baseline.present(Baseline.movingRanges(values));
        double sigma = ranges.length == 0 ? 0 : factor * typical(ranges) / 3;
        Formula formula = Formula.constant(basis(ranges), baseline.mean(values), sigma);
        return ControlChart.draw(ChartType.INDIVIDUALS, values, baseline, formula, bounds);
    }

    /**
     * The chart of the ranges, in the unit of the values; the first point, and those beside a missing value, are
     * missing.
     *
     * @throws IllegalArgumentException when a value is infinite
     */
    public ControlChart ranges(double[] values, Baseline baseline) {
        Bounds.NONE.require(values);
        double[] all = Baseline.movingRanges(values);
        double[] ranges = baseline.present(all);
        double centre = ranges.length == 0 ? 0 : typical(ranges);
        Formula formula = Formula.constant(basis(ranges), centre, (rangeFactor - 1) * centre / 3);
        return ControlChart.draw(ChartType.MOVING_RANGES, all, baseline, formula, Bounds.NOT_NEGATIVE);
    }

    private static int basis(double[] ranges) {
        return ranges.length == 0 ? 0 : ranges.length + 1;
    }
}
