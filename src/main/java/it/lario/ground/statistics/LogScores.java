package it.lario.ground.statistics;

import java.util.Optional;
import java.util.stream.DoubleStream;

/** How far each member's time is from those of the group, on the logarithm: twice as long is as far as half. */
public final class LogScores {

    private LogScores() {}

    /**
     * {@code (ln x − mean) / s}, with the standard deviation {@code s} of the logarithms (n−1), in standard deviations;
     * 0 for all when they are equal, NaN where the time is. Empty below four members.
     *
     * @param times of each member, above 0; NaN is missing
     * @throws IllegalArgumentException when a time is not above 0 or not finite
     */
    public static Optional<double[]> of(double[] times) {
        double[] present =
                DoubleStream.of(times).filter(time -> !Double.isNaN(time)).toArray();
        for (double time : present)
            if (!(time > 0 && time < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("time " + time);
        if (present.length < FunnelLimits.LEAST_MEMBERS) return Optional.empty();
        double mean = DoubleStream.of(present).map(Math::log).average().orElseThrow();
        double squares = DoubleStream.of(present)
                .map(time -> Math.pow(Math.log(time) - mean, 2))
                .sum();
        boolean equal = DoubleStream.of(present).distinct().count() == 1;
        double deviation = equal ? Double.POSITIVE_INFINITY : Math.sqrt(squares / (present.length - 1));
        return Optional.of(DoubleStream.of(times)
                .map(time -> (Math.log(time) - mean) / deviation)
                .toArray());
    }
}
