package it.lario.ground.statistics;

/**
 * The points that make the limits of a chart. Limits made of all points hide what changed: freeze them on the first
 * points, and set them anew only at a recorded change of the process, by a chart of its own from there on.
 *
 * @param points the first ones, missing ones included
 * @param minimum how many of them must be there, or no limits are drawn
 */
public record Baseline(int points, int minimum) {

    /** Fewer points make no limits, unless who asks knows why they do. */
    public static final int PROVISIONAL = 12;

    /** From here on limits hardly move with another point. */
    public static final int FIRM = 20;

    public Baseline {
        if (points < 1) throw new IllegalArgumentException("no points: " + points);
        if (minimum < 2) throw new IllegalArgumentException("dispersion needs two points, not " + minimum);
    }

    /** Limits of all points: for a first look at a series. */
    public static Baseline all() {
        return new Baseline(Integer.MAX_VALUE, PROVISIONAL);
    }

    public static Baseline first(int points) {
        return new Baseline(points, PROVISIONAL);
    }

    public Baseline atLeast(int fewer) {
        return new Baseline(points, fewer);
    }

    int count(double[] values) {
        int count = 0;
        for (int i = 0; i < end(values); i++) if (!Double.isNaN(values[i])) count++;
        return count;
    }

    double sum(double[] values) {
        double sum = 0;
        for (int i = 0; i < end(values); i++) if (!Double.isNaN(values[i])) sum += values[i];
        return sum;
    }

    /** NaN when all are missing. */
    double mean(double[] values) {
        return sum(values) / count(values);
    }

    /** The values of these points that are there. */
    double[] present(double[] values) {
        double[] present = new double[count(values)];
        int next = 0;
        for (int i = 0; i < end(values); i++) if (!Double.isNaN(values[i])) present[next++] = values[i];
        return present;
    }

    private int end(double[] values) {
        return Math.min(points, values.length);
    }

    /** {@code |x_i − x_(i−1)|}: missing for the first point, and on both sides of a missing one. */
    static double[] movingRanges(double[] values) {
        double[] ranges = new double[values.length];
        for (int i = 0; i < values.length; i++) ranges[i] = i == 0 ? Double.NaN : Math.abs(values[i] - values[i - 1]);
        return ranges;
    }
}
