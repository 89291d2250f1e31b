package it.lario.ground.statistics;

import it.lario.ground.statistics.ChartType.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * Points in order of time, and the limits that nearly all keep while nothing changes: three standard deviations around
 * the centre, as estimated from short-term variation (W. A. Shewhart, Economic Control of Quality of Manufactured
 * Product, 1931).
 *
 * @param type what the points are
 * @param basis how many points made the limits
 * @param footing how far the limits can be trusted
 * @param points one for each value given, missing ones included
 */
public record ControlChart(ChartType type, int basis, Footing footing, List<Point> points) {

    /** A standard deviation this small beside the centre is what rounding leaves of none. */
    private static final double NOISE = 1e-12;

    /** How many standard deviations five expected events are above none. */
    private static final double ROOM = Math.sqrt(5);

    public ControlChart {
        points = List.copyOf(points);
    }

    public enum Footing {
        /** Too few points: no limits, no signals. */
        INSUFFICIENT,
        /** The points that should make the limits do not vary, and so say nothing about what chance does: no limits. */
        FLAT,
        /** Limits of fewer than {@link Baseline#FIRM} points: they may move. */
        PROVISIONAL,
        FIRM
    }

    /**
     * @param sigma standard deviation of this point, by the chart's own formula
     * @param lower centre − 3 sigma, never below what is possible
     * @param upper centre + 3 sigma, never above what is possible
     * @param balanced whether about half of such points lie on each side of the centre, so that runs mean something
     */
    public record Limits(double centre, double sigma, double lower, double upper, boolean balanced) {

        /** How many standard deviations a value is above the centre, or below when negative. */
        double deviation(double value) {
            return (value - centre) / sigma;
        }
    }

    /**
     * @param value NaN when missing
     * @param limits empty when the chart has none, or when this point's size is not known
     */
    public record Point(double value, Optional<Limits> limits) {

        public boolean missing() {
            return Double.isNaN(value);
        }

        boolean balanced() {
            return !missing() && limits.isPresent() && limits.get().balanced();
        }

        boolean above() {
            return limits.isPresent() && value > limits.get().upper();
        }

        boolean below() {
            return limits.isPresent() && value < limits.get().lower();
        }
    }

    /**
     * What chance alone would hardly do, in order of the first point concerned; nothing on a chart without limits.
     * Rules that do not apply to this type of chart are passed over.
     */
    public List<Signal> signals(Set<Rule> rules) {
        if (footing == Footing.INSUFFICIENT || footing == Footing.FLAT) return List.of();
        return rules.stream()
                .filter(rule -> rule.appliesTo(type))
                .flatMap(rule -> rule.find(points).stream())
                .sorted(Signal.IN_ORDER)
                .toList();
    }

    /** What a formula says of a series: basis, centre, and the standard deviation of each point, NaN where unknown. */
    record Formula(int basis, double centre, IntToDoubleFunction sigma) {

        static Formula constant(int basis, double centre, double sigma) {
            return new Formula(basis, centre, i -> sigma);
        }
    }

    static ControlChart draw(ChartType type, double[] values, Baseline baseline, Formula formula, Bounds bounds) {
        Footing footing = footing(values.length, baseline, formula);
        boolean drawn = footing == Footing.PROVISIONAL || footing == Footing.FIRM;
        List<Point> points = new ArrayList<>(values.length);
        Optional<Limits> limits = Optional.empty();
        double last = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            double sigma = drawn ? formula.sigma().applyAsDouble(i) : Double.NaN;
            // Most charts have the same limits throughout: one object for all.
            if (sigma != last)
                limits = Double.isNaN(sigma)
                        ? Optional.empty()
                        : Optional.of(limits(type, formula.centre(), sigma, bounds));
            last = sigma;
            points.add(new Point(values[i], limits));
        }
        return new ControlChart(type, formula.basis(), footing, points);
    }

    private static Limits limits(ChartType type, double centre, double sigma, Bounds bounds) {
        double half = 3 * sigma;
        double room = Math.min(centre - bounds.lowest(), bounds.highest() - centre);
        boolean balanced = type.shape() != Shape.BALANCED || room >= ROOM * sigma;
        return new Limits(centre, sigma, bounds.clamp(centre - half), bounds.clamp(centre + half), balanced);
    }

    private static Footing footing(int length, Baseline baseline, Formula formula) {
        if (formula.basis() < baseline.minimum()) return Footing.INSUFFICIENT;
        double least = NOISE * Math.abs(formula.centre());
        for (int i = 0; i < length; i++)
            if (formula.sigma().applyAsDouble(i) > least)
                return formula.basis() < Baseline.FIRM ? Footing.PROVISIONAL : Footing.FIRM;
        return Footing.FLAT;
    }
}
