package it.lario.ground.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How closely two orders agree: how much a question weighs in the overall opinion, without asking. Source: C. Spearman,
 * American Journal of Psychology 15 (1904); equal values share the mean of their ranks.
 */
public final class Spearman {

    private Spearman() {}

    /**
     * Correlation of the ranks, from −1 to 1. Empty below three pairs, or when one side does not vary.
     *
     * @throws IllegalArgumentException when the sides differ in length or a value is not a number
     */
    public static OptionalDouble correlation(double[] first, double[] second) {
        if (first.length != second.length)
            throw new IllegalArgumentException(first.length + " values and " + second.length);
        if (first.length < 3) return OptionalDouble.empty();
        double[] x = ranks(first);
        double[] y = ranks(second);
        double middle = (x.length + 1) / 2.0;
        double both = 0;
        double left = 0;
        double right = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - middle) * (y[i] - middle);
            left += (x[i] - middle) * (x[i] - middle);
            right += (y[i] - middle) * (y[i] - middle);
        }
        if (left == 0 || right == 0) return OptionalDouble.empty();
        double correlation = both / Math.sqrt(left) / Math.sqrt(right);
        return OptionalDouble.of(Math.max(-1, Math.min(1, correlation)));
    }

    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) throw new IllegalArgumentException("value " + i + " is not a number");
            ranks[i] = (firstOf(sorted, values[i], false) + firstOf(sorted, values[i], true) + 1) / 2.0;
        }
        return ranks;
    }

    /** Index of the first value that is not below, or of the first above. */
    private static int firstOf(double[] sorted, double value, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || above && sorted[middle] == value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
