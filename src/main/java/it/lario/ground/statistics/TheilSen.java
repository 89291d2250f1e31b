package it.lario.ground.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A straight line through values that a few wild ones do not bend: the median of all slopes between two points.
 * Sources: H. Theil, Indagationes Mathematicae 12 (1950); P. K. Sen, Journal of the American Statistical Association 63
 * (1968).
 *
 * @param slope units of the value for one unit of time
 * @param intercept value at time 0, {@code median(y) − slope · median(x)}
 */
public record TheilSen(double slope, double intercept) {

    /** Every pair is looked at: ten years of days still fit. */
    static final int MOST_POINTS = 4000;

    /**
     * Median of {@code (y_j − y_i) / (x_j − x_i)} over all pairs of different times. Points with a NaN value are
     * missing. Empty when no two points have different times.
     *
     * @throws IllegalArgumentException when the sides differ in length, a number is infinite, a time is NaN, or there
     *     are more than 4,000 points
     */
    public static Optional<TheilSen> of(double[] times, double[] values) {
        if (times.length != values.length)
            throw new IllegalArgumentException(times.length + " times and " + values.length + " values");
        int[] present = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        if (present.length > MOST_POINTS) throw new IllegalArgumentException(present.length + " points are too many");
        double[] x = IntStream.of(present).mapToDouble(i -> finite(times[i])).toArray();
        double[] y = IntStream.of(present).mapToDouble(i -> finite(values[i])).toArray();
        double[] slopes = slopes(x, y);
        if (slopes.length == 0) return Optional.empty();
        double slope = Percentiles.of(slopes).median();
        double intercept =
                Percentiles.of(y).median() - slope * Percentiles.of(x).median();
        return Optional.of(new TheilSen(slope, intercept));
    }

    public double at(double time) {
        return intercept + slope * time;
    }

    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++)
            for (int j = i + 1; j < x.length; j++) if (x[i] != x[j]) slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
        return Arrays.copyOf(slopes, count);
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) throw new IllegalArgumentException("not finite: " + number);
        return number;
    }
}
