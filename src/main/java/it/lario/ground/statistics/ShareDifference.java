package it.lario.ground.statistics;

/**
 * How far two shares of independent samples are apart, in shares of 1: the interval by Newcombe, and how probable
 * chance alone would lead that far. Not for the same people asked twice.
 */
public record ShareDifference(double value, double lower, double upper, double z, double pValue) {

    /**
     * First share minus second. Interval: {@code d − √((p₁−l₁)² + (u₂−p₂)²)} to {@code d + √((u₁−p₁)² + (p₂−l₂)²)} with
     * the Wilson bounds {@code l, u} of each share (R. G. Newcombe, "Interval estimation for the difference between
     * independent proportions", Statistics in Medicine 17 (1998), method 10). {@code z}: the difference in standard
     * errors of the pooled share; {@code pValue}: two-sided, by the normal distribution, rough below five expected
     * events or non-events in a sample. The two need not agree at the edge: show the interval.
     *
     * @throws IllegalArgumentException without trials, with events below 0 or above the trials, or without confidence
     */
    public static ShareDifference between(
            long events, long trials, long otherEvents, long otherTrials, double confidence) {
        Estimate first = Wilson.interval(events, trials, confidence);
        Estimate second = Wilson.interval(otherEvents, otherTrials, confidence);
        double difference = first.value() - second.value();
        double below = Math.hypot(first.value() - first.lower(), second.upper() - second.value());
        double above = Math.hypot(first.upper() - first.value(), second.value() - second.lower());
        double pooled = (events + (double) otherEvents) / (trials + (double) otherTrials);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / trials + 1.0 / otherTrials));
        double z = error == 0 ? 0 : difference / error;
        return new ShareDifference(
                difference, Math.max(-1, difference - below), Math.min(1, difference + above), z, Normal.bothTails(z));
    }
}
