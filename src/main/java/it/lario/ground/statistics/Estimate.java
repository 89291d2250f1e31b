package it.lario.ground.statistics;

/** A value that was measured, and between what it may truly lie; in the unit of the value. */
public record Estimate(double value, double lower, double upper) {

    public double width() {
        return upper - lower;
    }

    public boolean contains(double other) {
        return lower <= other && other <= upper;
    }
}
