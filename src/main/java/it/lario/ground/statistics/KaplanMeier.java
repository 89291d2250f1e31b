package it.lario.ground.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long cases take when some are still open: leaving those out would make a slow office look fast. Source: E. L.
 * Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical
 * Association 53 (1958). Times are in the unit they are given in. Cases are taken to be left open for reasons that have
 * nothing to do with how long they would take.
 *
 * @param cases closed and open
 * @param steps one for each time at which cases were closed, in order
 */
public record KaplanMeier(int cases, List<Step> steps) {

    /** Beyond what a million multiplications may lose, below what one case in a million weighs. */
    private static final double NOISE = 1e-9;

    /**
     * @param atRisk cases not yet closed, and under observation, until this time
     * @param closed cases closed at this time
     * @param open estimated share of cases that take longer than this time
     * @param standardError of that share, by Greenwood: {@code S √Σ d/(r(r−d))}; 0 when nothing is left open
     */
    public record Step(double time, int atRisk, int closed, double open, double standardError) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * {@code S(t) = Π (1 − d_i/r_i)} over the times up to {@code t}. A case still open at the very time at which
     * another is closed counts as open beyond it.
     *
     * @param closed how long each closed case took
     * @param open how long each open case is open already
     * @throws IllegalArgumentException when a time is negative or not a finite number
     */
    public static KaplanMeier of(double[] closed, double[] open) {
        double[] ends = sorted(closed);
        double[] ages = sorted(open);
        List<Step> steps = new ArrayList<>();
        double share = 1;
        double hazard = 0;
        int younger = 0;
        for (int i = 0; i < ends.length; ) {
            double time = ends[i];
            int next = i;
            while (next < ends.length && ends[next] == time) next++;
            while (younger < ages.length && ages[younger] < time) younger++;
            int atRisk = ends.length - i + ages.length - younger;
            int count = next - i;
            share *= (atRisk - count) / (double) atRisk;
            hazard += count == atRisk ? 0 : count / ((double) atRisk * (atRisk - count));
            steps.add(new Step(time, atRisk, count, share, share * Math.sqrt(hazard)));
            i = next;
        }
        return new KaplanMeier(ends.length + ages.length, steps);
    }

    /** The first time at which at most half of the cases are still open; empty when that was not seen yet. */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * The first time within which the share {@code p} of cases is closed, {@code S(t) ≤ 1 − p}; empty when not seen
     * yet.
     *
     * @throws IllegalArgumentException when {@code p} is not above 0 and up to 1
     */
    public OptionalDouble quantile(double p) {
        if (!(p > 0 && p <= 1)) throw new IllegalArgumentException("not above 0 and up to 1: " + p);
        return steps.stream()
                .filter(step -> step.open() <= 1 - p + NOISE)
                .mapToDouble(Step::time)
                .findFirst();
    }

    /**
     * Estimated share of cases that take longer than this time, of 1. Beyond the longest case seen it says nothing new.
     */
    public double openAfter(double time) {
        double open = 1;
        for (Step step : steps) {
            if (step.time() > time) break;
            open = step.open();
        }
        return open;
    }

    private static double[] sorted(double[] times) {
        double[] sorted = times.clone();
        for (double time : sorted)
            if (!(time >= 0 && time < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("time " + time);
        Arrays.sort(sorted);
        return sorted;
    }
}
