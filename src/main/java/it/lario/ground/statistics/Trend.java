package it.lario.ground.statistics;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Where a series goes: how fast by {@link TheilSen}, and whether that is more than chance by {@link MannKendall}.
 *
 * @param slope units of the value for one unit of time
 * @param pValue how probable chance alone would lead as far, two-sided
 */
public record Trend(double slope, double pValue) {

    public enum Direction {
        RISING,
        FALLING,
        /** Not that there is none: that these points do not show one. */
        NOT_SHOWN
    }

    /** Below this many points a trend cannot be told from chance. */
    public static final int LEAST_POINTS = 8;

    /**
     * @param times in order, each later than the one before
     * @param values NaN is missing
     * @return empty below 8 points
     * @throws IllegalArgumentException when the sides differ in length, the times are not in order, a value is
     *     infinite, or there are more than 4,000 points
     */
    public static Optional<Trend> of(double[] times, double[] values) {
        for (int i = 1; i < times.length; i++)
            if (!(times[i - 1] < times[i])) throw new IllegalArgumentException("time " + i + " is not later");
        Optional<TheilSen> line = TheilSen.of(times, values);
        if (DoubleStream.of(values).filter(value -> !Double.isNaN(value)).count() < LEAST_POINTS)
            return Optional.empty();
        return line.map(found -> new Trend(found.slope(), MannKendall.of(values).pValue()));
    }

    /** @param risk of calling chance a trend, as 0.05 */
    public Direction direction(double risk) {
        if (pValue > risk || slope == 0) return Direction.NOT_SHOWN;
        return slope > 0 ? Direction.RISING : Direction.FALLING;
    }
}
