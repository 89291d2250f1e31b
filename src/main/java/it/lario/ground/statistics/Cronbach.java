package it.lario.ground.statistics;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Whether the questions of a scale speak of the same thing. Source: L. J. Cronbach, "Coefficient alpha and the internal
 * structure of tests", Psychometrika 16 (1951).
 */
public final class Cronbach {

    private Cronbach() {}

    /**
     * {@code α = k/(k−1) · (1 − Σσ²_i / σ²_T)}, a pure number up to 1 with 0.7 often asked for; negative when questions
     * contradict each other, as when one is asked the other way round and was not turned. Empty below two complete
     * rows, or when all sums are equal.
     *
     * @param answers a row for each person with an answer to each question; a row with a NaN is left out
     * @throws IllegalArgumentException when there are fewer than two questions or the rows differ in length
     */
    public static OptionalDouble alpha(double[][] answers) {
        if (answers.length == 0) return OptionalDouble.empty();
        int questions = answers[0].length;
        if (questions < 2) throw new IllegalArgumentException("no scale of " + questions + " questions");
        if (Stream.of(answers).anyMatch(row -> row.length != questions))
            throw new IllegalArgumentException("rows of different length");
        double[][] complete = Stream.of(answers)
                .filter(row -> DoubleStream.of(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        if (complete.length < 2) return OptionalDouble.empty();
        double total = variance(Stream.of(complete)
                .mapToDouble(row -> DoubleStream.of(row).sum())
                .toArray());
        if (total == 0) return OptionalDouble.empty();
        double single = 0;
        for (int i = 0; i < questions; i++) {
            int question = i;
            single += variance(
                    Stream.of(complete).mapToDouble(row -> row[question]).toArray());
        }
        return OptionalDouble.of(questions / (questions - 1.0) * (1 - single / total));
    }

    private static double variance(double[] values) {
        double mean = DoubleStream.of(values).average().orElseThrow();
        double squares = 0;
        for (double value : values) squares += (value - mean) * (value - mean);
        return squares / (values.length - 1);
    }
}
