package it.lario.ground.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Percentiles of a set of values, in their unit. Two definitions give different numbers: say which was used. Source: R.
 * J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996).
 */
public final class Percentiles {

    private final double[] sorted;

    private Percentiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException without values, or when one is not a finite number */
    public static Percentiles of(double... values) {
        if (values.length == 0) throw new IllegalArgumentException("no values");
        if (!DoubleStream.of(values).allMatch(Double::isFinite)) throw new IllegalArgumentException("not finite");
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    public int size() {
        return sorted.length;
    }

    public double largest() {
        return sorted[sorted.length - 1];
    }

    public double mean() {
        return DoubleStream.of(sorted).average().orElseThrow();
    }

    public double median() {
        return linear(0.5);
    }

    /**
     * Type 7, between two values on a straight line: {@code h = (n−1)p; x[⌊h⌋] + (h−⌊h⌋)(x[⌊h⌋+1] − x[⌊h⌋])}, as
     * spreadsheets have it.
     *
     * @param p from 0 to 1
     * @throws IllegalArgumentException for another {@code p}
     */
    public double linear(double p) {
        double place = (sorted.length - 1) * requireShare(p);
        int below = (int) place;
        if (below == sorted.length - 1) return sorted[below];
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /**
     * Nearest rank, {@code x[⌈pn⌉]}: a value that really occurred, with at least the share {@code p} not above it. The
     * smallest for {@code p} = 0.
     *
     * @param p from 0 to 1, taken as the decimal it is written as: 0.07 of 100 is 7, not a little more
     * @throws IllegalArgumentException for another {@code p}
     */
    public double nearestRank(double p) {
        int rank = BigDecimal.valueOf(requireShare(p))
                .multiply(BigDecimal.valueOf(sorted.length))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return sorted[Math.max(rank, 1) - 1];
    }

    /**
     * Whether there are values enough to show this percentile: at least one is expected above it, so 20 for P95 and 10
     * for P90.
     */
    public boolean canTell(double p) {
        BigDecimal above = BigDecimal.ONE.subtract(BigDecimal.valueOf(requireShare(p)));
        return above.multiply(BigDecimal.valueOf(sorted.length)).compareTo(BigDecimal.ONE) >= 0;
    }

    private static double requireShare(double p) {
        if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("not from 0 to 1: " + p);
        return p;
    }
}
