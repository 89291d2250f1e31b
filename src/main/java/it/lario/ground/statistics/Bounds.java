package it.lario.ground.statistics;

/** Between which values a figure can be at all; limits of a chart are not drawn outside. */
public record Bounds(double lowest, double highest) {

    public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Times and counts. */
    public static final Bounds NOT_NEGATIVE = new Bounds(0, Double.POSITIVE_INFINITY);

    public static final Bounds SHARE = new Bounds(0, 1);
    public static final Bounds PERCENT = new Bounds(0, 100);

    public Bounds {
        if (!(lowest < highest)) throw new IllegalArgumentException("nothing from " + lowest + " to " + highest);
    }

    double clamp(double value) {
        return Math.max(lowest, Math.min(highest, value));
    }

    /** Values that are missing (NaN) pass; those outside, and infinite ones, do not. */
    void require(double[] values) {
        for (double value : values)
            if (value < lowest || value > highest || Double.isInfinite(value))
                throw new IllegalArgumentException("not from " + lowest + " to " + highest + ": " + value);
    }
}
