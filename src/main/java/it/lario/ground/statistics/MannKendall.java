package it.lario.ground.statistics;

import java.util.stream.DoubleStream;

/**
 * Whether values rise or fall over time more than chance would have it, whatever the shape of the rise. Values must not
 * depend on those just before: in series that do, and in those with seasons, it finds trends too easily. Sources: H. B.
 * Mann, Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods (1975); variance with ties as in R. O. Gilbert,
 * Statistical Methods for Environmental Pollution Monitoring (1987), 16.4.
 *
 * @param s pairs that rise minus pairs that fall
 * @param z {@code s}, one nearer to 0, in standard deviations
 * @param pValue two-sided, by the normal distribution: off from the exact one by less than 0.013 at 8 points and 0.005
 *     at 20
 */
public record MannKendall(long s, double z, double pValue) {

    /**
     * {@code S = Σ sign(x_j − x_i)} for {@code i < j}, with variance {@code (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18} for
     * groups of {@code t} equal values. When all are equal there is no trend: 0, 0, 1.
     *
     * @param values in order of time; NaN is missing
     * @throws IllegalArgumentException when a value is infinite
     */
    public static MannKendall of(double[] values) {
        if (DoubleStream.of(values).anyMatch(Double::isInfinite)) throw new IllegalArgumentException("infinite value");
        // Adding 0 makes a negative zero equal to zero.
        double[] present = DoubleStream.of(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .toArray();
        long n = present.length;
        long falling = inversions(present);
        long equal = 0;
        double variance = weight(n);
        for (int from = 0, to; from < n; from = to) {
            to = from;
            while (to < n && present[to] == present[from]) to++;
            long group = to - from;
            equal += group * (group - 1) / 2;
            variance -= weight(group);
        }
        long s = n * (n - 1) / 2 - equal - 2 * falling;
        double z = s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, z, Normal.bothTails(z));
    }

    private static double weight(double t) {
        return t * (t - 1) * (2 * t + 5) / 18;
    }

    /** Pairs in which the later is smaller, counted while the values are sorted in place by merging. */
    private static long inversions(double[] values) {
        long count = 0;
        double[] merged = new double[values.length];
        for (int width = 1; width < values.length; width *= 2) {
            for (int start = 0; start < values.length - width; start += 2 * width) {
                int middle = start + width;
                int end = Math.min(middle + width, values.length);
                int left = start;
                int right = middle;
                for (int i = start; i < end; i++) {
                    if (right == end || left < middle && values[left] <= values[right]) merged[i] = values[left++];
                    else {
                        merged[i] = values[right++];
                        count += middle - left;
                    }
                }
                System.arraycopy(merged, start, values, start, end - start);
            }
        }
        return count;
    }
}
