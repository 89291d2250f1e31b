package it.lario.ground.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of the way from a baseline to a target was covered. */
public final class Attainment {

    /** Beyond the target at most a fifth of the way counts: one easy success must not hide others. */
    public static final BigDecimal MOST = new BigDecimal("1.2");

    private static final int DIGITS = 4;

    private Attainment() {}

    /**
     * {@code (value − baseline) / (target − baseline)}, never below 0 nor above 1.2, to four decimals (half up): 1 is the
     * target. The same formula serves when lower is better, with the baseline above the target. A design choice of this
     * project, not of a standard.
     *
     * @throws IllegalArgumentException when baseline and target are equal: there is no way to cover
     */
    public static BigDecimal towards(BigDecimal value, BigDecimal baseline, BigDecimal target) {
        BigDecimal way = target.subtract(baseline);
        if (way.signum() == 0) throw new IllegalArgumentException("baseline equals target");
        BigDecimal covered = value.subtract(baseline).divide(way, DIGITS, RoundingMode.HALF_UP);
        return covered.max(BigDecimal.ZERO).min(MOST).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
