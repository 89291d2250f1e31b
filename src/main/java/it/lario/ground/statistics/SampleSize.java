package it.lario.ground.statistics;

/**
 * How many answers a random sample needs for a share, by the normal approximation with the correction for a finite
 * population. Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), chapter 4. Says nothing about answers of
 * those who chose themselves to answer: they have no margin of error.
 */
public final class SampleSize {

    /** The share that needs most answers: for who does not know the share yet. */
    public static final double WORST_SHARE = 0.5;

    /** What rounding of the machine may add to a whole number, before it is rounded up. */
    private static final double NOISE = 1e-9;

    private SampleSize() {}

    /**
     * Answers for a population without end: {@code z² p(1−p) / e²}, not rounded.
     *
     * @param margin half the width of the interval, in shares of 1: 0.05 is ±5 points
     * @throws IllegalArgumentException when margin, share or confidence is not strictly between 0 and 1
     */
    public static double unlimited(double margin, double share, double confidence) {
        if (!(margin > 0 && margin < 1)) throw new IllegalArgumentException("no margin: " + margin);
        if (!(share > 0 && share < 1)) throw new IllegalArgumentException("no share: " + share);
        double z = Normal.critical(confidence);
        return z * z * share * (1 - share) / (margin * margin);
    }

    /**
     * Answers needed from a population: {@code n₀ / (1 + (n₀−1)/N)}, rounded up, never more than there are people.
     *
     * @throws IllegalArgumentException also when nobody is there to ask
     */
    public static long needed(long population, double margin, double share, double confidence) {
        if (population <= 0) throw new IllegalArgumentException("no population: " + population);
        double unlimited = unlimited(margin, share, confidence);
        double needed = unlimited / (1 + (unlimited - 1) / population);
        return Math.min(population, Math.max(1, (long) Math.ceil(needed - NOISE)));
    }

    public static long needed(long population, double margin, double confidence) {
        return needed(population, margin, WORST_SHARE, confidence);
    }

    /**
     * How many to invite so that enough answer, rounded up.
     *
     * @param responseRate the share that is expected to answer, above 0 and up to 1
     * @throws IllegalArgumentException for another rate or for negative answers
     */
    public static long invitations(long answers, double responseRate) {
        if (answers < 0) throw new IllegalArgumentException("no answers: " + answers);
        if (!(responseRate > 0 && responseRate <= 1)) throw new IllegalArgumentException("no rate: " + responseRate);
        return (long) Math.ceil(answers / responseRate - NOISE);
    }
}
