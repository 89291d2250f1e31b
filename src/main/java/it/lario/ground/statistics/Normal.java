package it.lario.ground.statistics;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The standard normal distribution, exact to about fifteen digits (Boost's error function in Apache Commons Numbers).
 */
public final class Normal {

    private static final double ROOT_OF_TWO = Math.sqrt(2);

    private Normal() {}

    /** The share of the distribution below {@code z} standard deviations. */
    public static double cumulative(double z) {
        return Erfc.value(-z / ROOT_OF_TWO) / 2;
    }

    /**
     * Below how many standard deviations the share {@code p} of the distribution lies.
     *
     * @throws IllegalArgumentException when {@code p} is not strictly between 0 and 1
     */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) throw new IllegalArgumentException("not strictly between 0 and 1: " + p);
        return -ROOT_OF_TWO * InverseErfc.value(2 * p);
    }

    /**
     * How many standard errors on each side an interval of this confidence takes: 1.959964 for 0.95.
     *
     * @throws IllegalArgumentException when the confidence is not strictly between 0 and 1
     */
    public static double critical(double confidence) {
        if (!(confidence > 0 && confidence < 1)) throw new IllegalArgumentException("no confidence: " + confidence);
        return ROOT_OF_TWO * InverseErfc.value(1 - confidence);
    }

    /** How probable it is that chance alone leads as far as {@code z} on either side: a two-sided p value. */
    public static double bothTails(double z) {
        return Erfc.value(Math.abs(z) / ROOT_OF_TWO);
    }
}
