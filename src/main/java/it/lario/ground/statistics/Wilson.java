package it.lario.ground.statistics;

/**
 * The interval of a share, good for few cases and for shares near 0 or 1. Source: E. B. Wilson, "Probable inference,
 * the law of succession, and statistical inference", Journal of the American Statistical Association 22 (1927);
 * recommended by R. G. Newcombe, Statistics in Medicine 17 (1998), there method 3.
 */
public final class Wilson {

    private Wilson() {}

    /**
     * {@code (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)} with {@code p = events / trials}, in shares of 1.
     *
     * @throws IllegalArgumentException without trials, with events below 0 or above the trials, or without confidence
     */
    public static Estimate interval(long events, long trials, double confidence) {
        requireShare(events, trials);
        return weighted((double) events / trials, trials, confidence);
    }

    /**
     * The same when the trials are a random sample, without repetition, of a population that is not much larger: the
     * number of trials counts as {@code n(N−1)/(N−n)}. A census has no margin at all. In shares of 1.
     *
     * @throws IllegalArgumentException also when the population is smaller than the sample
     */
    public static Estimate interval(long events, long trials, long population, double confidence) {
        requireShare(events, trials);
        if (population < trials) throw new IllegalArgumentException(trials + " asked of a population of " + population);
        double share = (double) events / trials;
        if (population == trials) return new Estimate(share, share, share);
        return weighted(share, trials * ((population - 1.0) / (population - trials)), confidence);
    }

    /**
     * The same for a share that comes from weighted answers, with their effective number:
     * {@link Weights#effectiveSize}.
     *
     * @throws IllegalArgumentException when the share is outside 0 to 1 or the number is not positive
     */
    public static Estimate weighted(double share, double size, double confidence) {
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("no share: " + share);
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("no size: " + size);
        double z = Normal.critical(confidence);
        double square = z * z / size;
        double centre = (share + square / 2) / (1 + square);
        double half = z * Math.sqrt(share * (1 - share) / size + square / size / 4) / (1 + square);
        // At 0 and at 1 the formula gives the bound itself, but for the last digit.
        double lower = share == 0 ? 0 : Math.max(0, centre - half);
        double upper = share == 1 ? 1 : Math.min(1, centre + half);
        return new Estimate(share, lower, upper);
    }

    static void requireShare(long events, long trials) {
        if (trials <= 0) throw new IllegalArgumentException("no share of " + trials + " trials");
        if (events < 0 || events > trials) throw new IllegalArgumentException(events + " events of " + trials);
    }
}
