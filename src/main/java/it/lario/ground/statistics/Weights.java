package it.lario.ground.statistics;

/**
 * Weights that give each group of users the part in the answers that it has among the users (post-stratification), and
 * what they cost. Source: L. Kish, Survey Sampling (1965).
 */
public final class Weights {

    /** One answer must not speak for more than three, nor be nearly unheard. A design choice of this project. */
    public static final double LEAST = 0.3;

    public static final double MOST = 3;

    private Weights() {}

    /**
     * The weight of each answer of a group: {@code (N_h/N) / (n_h/n)}, trimmed to 0.3 to 3. After trimming the weighted
     * answers may sum to another number than the answers: divide by the sum of weights, as {@link #share} does.
     *
     * @param population users of each group
     * @param answers answers of each group, in the same order
     * @throws IllegalArgumentException when a group with users gave no answer: put it together with a like one
     */
    public static double[] of(long[] population, long[] answers) {
        requireSame(population.length, answers.length);
        double users = sum(population);
        double all = sum(answers);
        if (users == 0 || all == 0) throw new IllegalArgumentException("no users or no answers");
        double[] weights = new double[population.length];
        for (int i = 0; i < weights.length; i++) {
            if (answers[i] == 0 && population[i] > 0) throw new IllegalArgumentException("no answers of group " + i);
            double weight = answers[i] == 0 ? 1 : population[i] / users / (answers[i] / all);
            weights[i] = Math.min(MOST, Math.max(LEAST, weight));
        }
        return weights;
    }

    /**
     * Weighted share, {@code Σ w_h k_h / Σ w_h n_h}, of 1.
     *
     * @param events of the answers of each group, those counted
     * @throws IllegalArgumentException when a group counts more events than answers, or there are no answers
     */
    public static double share(double[] weights, long[] events, long[] answers) {
        requireSame(weights.length, answers.length);
        requireSame(events.length, answers.length);
        double counted = 0;
        double whole = 0;
        for (int i = 0; i < weights.length; i++) {
            if (events[i] < 0 || events[i] > answers[i]) throw new IllegalArgumentException("events of group " + i);
            counted += requireWeight(weights[i]) * events[i];
            whole += weights[i] * answers[i];
        }
        if (whole == 0) throw new IllegalArgumentException("no answers");
        return counted / whole;
    }

    /**
     * How many unweighted answers would tell as much: {@code (Σw)² / Σw²} over all answers, Kish's approximation;
     * between 1 and the number of answers.
     *
     * @throws IllegalArgumentException without answers or with a weight that is not positive
     */
    public static double effectiveSize(double[] weights, long[] answers) {
        requireSame(weights.length, answers.length);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            if (answers[i] < 0) throw new IllegalArgumentException("answers of group " + i);
            sum += requireWeight(weights[i]) * answers[i];
            squares += weights[i] * weights[i] * answers[i];
        }
        if (sum == 0) throw new IllegalArgumentException("no answers");
        return sum * sum / squares;
    }

    private static double requireWeight(double weight) {
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("weight " + weight);
        return weight;
    }

    private static double sum(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            if (count < 0) throw new IllegalArgumentException("negative count: " + count);
            sum += count;
        }
        return sum;
    }

    private static void requireSame(int groups, int others) {
        if (groups != others) throw new IllegalArgumentException(groups + " groups and " + others);
    }
}
