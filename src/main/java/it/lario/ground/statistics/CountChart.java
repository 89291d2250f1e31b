package it.lario.ground.statistics;

import it.lario.ground.statistics.ControlChart.Formula;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Charts of what is counted: shares of cases (p, np), events for a quantity (u, c), both corrected for scatter that is
 * not chance (Laney), and gaps between rare events (g). A point is missing when its number is NaN, or when it is of
 * nothing: zero of zero is no share. Formulas: D. C. Montgomery, Introduction to Statistical Quality Control, 7th
 * edition (2013), chapter 7.
 */
public final class CountChart {

    /** {@code d₂} of two values, as Laney published it (exactly 1.128379). */
    private static final double RANGE_OF_TWO = 1.128;

    private CountChart() {}

    /**
     * {@code p̄ = ΣD/Σn}, {@code p̄ ± 3√(p̄(1−p̄)/n_i)}, in shares of 1, from 0 to 1.
     *
     * @param events cases counted in each period
     * @param of all cases of the period
     * @throws IllegalArgumentException when the sides differ in length, or a number is negative, infinite, or above its
     *     whole
     */
    public static ControlChart p(double[] events, double[] of, Baseline baseline) {
        Ratio ratio = Ratio.of(events, of, Bounds.SHARE, baseline);
        return ratio.draw(ChartType.P, i -> ratio.sigma(i, shareVariance(ratio)));
    }

    /**
     * {@code n p̄ ± 3√(n p̄(1−p̄))}, in cases, from 0 to n.
     *
     * @param of the number of cases, the same in every period
     * @throws IllegalArgumentException when it is not positive, or a number is negative or above it
     */
    public static ControlChart np(double[] events, double of, Baseline baseline) {
        if (!(of > 0 && of < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("no cases: " + of);
        Bounds bounds = new Bounds(0, of);
        bounds.require(events);
        double centre = baseline.mean(events);
        Formula formula =
                Formula.constant(baseline.count(events), centre, Math.sqrt(Math.max(0, centre * (1 - centre / of))));
        return ControlChart.draw(ChartType.NP, events, baseline, formula, bounds);
    }

    /**
     * {@code ū = Σc/Σn}, {@code ū ± 3√(ū/n_i)}, in events for one unit, not below 0.
     *
     * @param events counted in each period
     * @param of how much there was of what they can happen to: cases in thousands, days, square metres
     * @throws IllegalArgumentException when the sides differ in length, or a number is negative or infinite
     */
    public static ControlChart u(double[] events, double[] of, Baseline baseline) {
        Ratio ratio = Ratio.of(events, of, Bounds.NOT_NEGATIVE, baseline);
        return ratio.draw(ChartType.U, i -> ratio.sigma(i, ratio.centre()));
    }

    /**
     * {@code c̄ ± 3√c̄}, in events, not below 0.
     *
     * @throws IllegalArgumentException when a number is negative or infinite
     */
    public static ControlChart c(double[] events, Baseline baseline) {
        Bounds.NOT_NEGATIVE.require(events);
        double centre = baseline.mean(events);
        Formula formula = Formula.constant(baseline.count(events), centre, Math.sqrt(centre));
        return ControlChart.draw(ChartType.C, events, baseline, formula, Bounds.NOT_NEGATIVE);
    }

    /**
     * p′: {@code p̄ ± 3 σ_i σ_z} with {@code σ_i} of the p chart and {@code σ_z = mR̄(z)/1.128} of
     * {@code z_i = (p_i − p̄)/σ_i}. For many thousands of cases in a period, whose p limits are so narrow that nearly
     * every point is beyond them. Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14
     * (2002).
     *
     * @throws IllegalArgumentException as {@link #p}
     */
    public static ControlChart laneyP(double[] events, double[] of, Baseline baseline) {
        Ratio ratio = Ratio.of(events, of, Bounds.SHARE, baseline);
        return ratio.laney(ChartType.LANEY_P, shareVariance(ratio));
    }

    /**
     * u′: the same with {@code σ_i} of the u chart.
     *
     * @throws IllegalArgumentException as {@link #u}
     */
    public static ControlChart laneyU(double[] events, double[] of, Baseline baseline) {
        Ratio ratio = Ratio.of(events, of, Bounds.NOT_NEGATIVE, baseline);
        return ratio.laney(ChartType.LANEY_U, ratio.centre());
    }

    /**
     * {@code ḡ ± 3√(ḡ(ḡ+1))}, in cases or days, not below 0: the lower limit is always 0, so only gaps that grow show.
     * Source: J. C. Benneyan, Health Care Management Science 4 (2001).
     *
     * @param gaps cases or days between one event and the next
     * @throws IllegalArgumentException when a gap is negative or infinite
     */
    public static ControlChart g(double[] gaps, Baseline baseline) {
        Bounds.NOT_NEGATIVE.require(gaps);
        double centre = baseline.mean(gaps);
        Formula formula = Formula.constant(baseline.count(gaps), centre, Math.sqrt(centre * (centre + 1)));
        return ControlChart.draw(ChartType.G, gaps, baseline, formula, Bounds.NOT_NEGATIVE);
    }

    private static double shareVariance(Ratio ratio) {
        return Math.max(0, ratio.centre() * (1 - ratio.centre()));
    }

    /** Events of each period divided by what they are of; both NaN where the point is missing. */
    private record Ratio(double[] values, double[] of, double centre, Bounds bounds, Baseline baseline) {

        static Ratio of(double[] events, double[] of, Bounds bounds, Baseline baseline) {
            if (events.length != of.length)
                throw new IllegalArgumentException(events.length + " numbers of " + of.length + " periods");
            Bounds.NOT_NEGATIVE.require(events);
            Bounds.NOT_NEGATIVE.require(of);
            double[] counted = events.clone();
            double[] whole = of.clone();
            double[] values = new double[of.length];
            for (int i = 0; i < of.length; i++) {
                if (events[i] > of[i] * bounds.highest())
                    throw new IllegalArgumentException(events[i] + " of " + of[i]);
                if (of[i] == 0 || Double.isNaN(events[i])) whole[i] = Double.NaN;
                if (Double.isNaN(whole[i])) counted[i] = Double.NaN;
                values[i] = counted[i] / whole[i];
            }
            return new Ratio(values, whole, baseline.sum(counted) / baseline.sum(whole), bounds, baseline);
        }

        double sigma(int i, double variance) {
            return Math.sqrt(variance / of[i]);
        }

        ControlChart draw(ChartType type, IntToDoubleFunction sigma) {
            Formula formula = new Formula(baseline.count(values), centre, sigma);
            return ControlChart.draw(type, values, baseline, formula, bounds);
        }

        ControlChart laney(ChartType type, double variance) {
            double[] z = new double[values.length];
            Arrays.setAll(z, i -> variance == 0 ? 0 : (values[i] - centre) / sigma(i, variance));
            double[] ranges = baseline.present(Baseline.movingRanges(z));
            double wider =
                    ranges.length == 0 ? 0 : Arrays.stream(ranges).average().orElseThrow() / RANGE_OF_TWO;
            int basis = ranges.length == 0 ? 0 : ranges.length + 1;
            Formula formula = new Formula(basis, centre, i -> wider * sigma(i, variance));
            return ControlChart.draw(type, values, baseline, formula, bounds);
        }
    }
}
