package it.lario.ground.statistics;

import it.lario.ground.statistics.ControlChart.Formula;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * X̄–R: means and ranges of equal groups of 2 to 10 values, each taken in a short time. Factors from the mean
 * {@code d₂} and the standard deviation {@code d₃} of the range of normal values: {@code A₂ = 3/(d₂√n)},
 * {@code D₃, D₄ = 1 ∓ 3d₃/d₂}. Source: L. H. C. Tippett, Biometrika 17 (1925); A₂, D₃ and D₄ agree with the tables of
 * ASTM to all their decimals.
 */
public final class SubgroupChart {

    private static final double[] D2 = {
        1.128379, 1.692569, 2.058751, 2.325929, 2.534413, 2.704357, 2.847201, 2.970026, 3.077505
    };

    private static final double[] D3 = {
        0.852502, 0.888368, 0.879808, 0.864082, 0.848040, 0.833205, 0.819831, 0.807834, 0.797051
    };

    private SubgroupChart() {}

    /**
     * {@code x̿ ± A₂R̄}, in the unit of the values.
     *
     * @param groups in order of time; an empty group is missing
     * @throws IllegalArgumentException when groups differ in size, are not of 2 to 10 values, or hold a value that is
     *     not finite
     */
    public static ControlChart means(double[][] groups, Baseline baseline, Bounds bounds) {
        int size = size(groups);
        for (double[] group : groups) bounds.require(group);
        double[] means = each(groups, values -> values.average().orElse(Double.NaN));
        double sigma = baseline.mean(ranges(groups)) / d(D2, size) / Math.sqrt(size);
        Formula formula = Formula.constant(baseline.count(means), baseline.mean(means), sigma);
        return ControlChart.draw(ChartType.MEANS, means, baseline, formula, bounds);
    }

    /**
     * {@code D₃R̄} to {@code D₄R̄}, in the unit of the values.
     *
     * @throws IllegalArgumentException as {@link #means}
     */
    public static ControlChart ranges(double[][] groups, Baseline baseline) {
        int size = size(groups);
        double[] ranges = ranges(groups);
        double mean = baseline.mean(ranges);
        Formula formula = Formula.constant(baseline.count(ranges), mean, mean * d(D3, size) / d(D2, size));
        return ControlChart.draw(ChartType.RANGES, ranges, baseline, formula, Bounds.NOT_NEGATIVE);
    }

    private static double[] ranges(double[][] groups) {
        return each(groups, values -> {
            var summary = values.summaryStatistics();
            return summary.getCount() == 0 ? Double.NaN : summary.getMax() - summary.getMin();
        });
    }

    private static double[] each(double[][] groups, ToDoubleFunction<DoubleStream> figure) {
        return Stream.of(groups)
                .mapToDouble(group -> figure.applyAsDouble(DoubleStream.of(group)))
                .toArray();
    }

    private static double d(double[] factors, int size) {
        return factors[size - 2];
    }

    private static int size(double[][] groups) {
        int[] sizes = Stream.of(groups)
                .mapToInt(group -> group.length)
                .filter(length -> length > 0)
                .distinct()
                .toArray();
        if (sizes.length != 1 || sizes[0] < 2 || sizes[0] > D2.length + 1)
            throw new IllegalArgumentException("groups must be of the same size, from 2 to 10");
        if (!Stream.of(groups).flatMapToDouble(DoubleStream::of).allMatch(Double::isFinite))
            throw new IllegalArgumentException("not finite");
        return sizes[0];
    }
}
