package it.lario.ground.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/** A scale of answers in whole steps, and from which step on an answer says satisfied (top boxes). */
public record AnswerScale(int lowest, int highest, int satisfiedFrom) {

    public static final AnswerScale FIVE_STEPS = new AnswerScale(1, 5, 4);
    public static final AnswerScale FOUR_STEPS = new AnswerScale(1, 4, 3);
    public static final AnswerScale THREE_FACES = new AnswerScale(1, 3, 3);

    public AnswerScale {
        if (highest <= lowest) throw new IllegalArgumentException("no scale from " + lowest + " to " + highest);
        if (satisfiedFrom <= lowest || satisfiedFrom > highest)
            throw new IllegalArgumentException("satisfied from " + satisfiedFrom);
    }

    /** Answers given. Counts go from the lowest step to the highest. */
    public long answers(long[] counts) {
        requireCounts(counts);
        return LongStream.of(counts).sum();
    }

    public long satisfied(long[] counts) {
        requireCounts(counts);
        return LongStream.of(counts).skip(satisfiedFrom - lowest).sum();
    }

    /** Share of the satisfied among the answers, with its {@link Wilson} interval; empty when nobody answered. */
    public Optional<Estimate> share(long[] counts, double confidence) {
        long answers = answers(counts);
        if (answers == 0) return Optional.empty();
        return Optional.of(Wilson.interval(satisfied(counts), answers, confidence));
    }

    /** Mean step: secondary, as it takes the steps for equally far apart. Empty when nobody answered. */
    public OptionalDouble mean(long[] counts) {
        long answers = answers(counts);
        if (answers == 0) return OptionalDouble.empty();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) sum += (double) counts[i] * (lowest + i);
        return OptionalDouble.of(sum / answers);
    }

    /** Standard deviation of the answers, {@code √(Σ(x−x̄)² / (n−1))}, in steps; empty below two answers. */
    public OptionalDouble standardDeviation(long[] counts) {
        long answers = answers(counts);
        if (answers < 2) return OptionalDouble.empty();
        double mean = mean(counts).orElseThrow();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) sum += counts[i] * Math.pow(lowest + i - mean, 2);
        return OptionalDouble.of(Math.sqrt(sum / (answers - 1)));
    }

    /**
     * {@code (x−min)/(max−min)·100}: means of different scales may be compared only so.
     *
     * @throws IllegalArgumentException when the value is outside the scale
     */
    public double outOfHundred(double value) {
        if (!(value >= lowest && value <= highest)) throw new IllegalArgumentException("not on the scale: " + value);
        return (value - lowest) / (highest - lowest) * 100;
    }

    private void requireCounts(long[] counts) {
        if (counts.length != highest - lowest + 1) throw new IllegalArgumentException(counts.length + " counts");
        if (LongStream.of(counts).anyMatch(count -> count < 0)) throw new IllegalArgumentException("negative count");
    }
}
