package it.lario.ground.statistics;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Between which values members of a group lie by chance, by how many cases each has: small ones scatter, and a league
 * table would blame or praise them for it. With twenty members one is beyond the warning limits by chance alone.
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
 * (2005). Limits are normal approximations, rough below five expected events.
 *
 * @param centre share or rate of all members together
 * @param kind what is counted
 */
public record FunnelLimits(double centre, Kind kind) {

    /** With fewer members each would know the other's figures. */
    public static final int LEAST_MEMBERS = 4;

    private static final double ALARM = 3;

    public enum Kind {
        /** Events of cases: standard error {@code √(p(1−p)/n)}. */
        SHARES(centre -> centre * (1 - centre), 1),
        /** Events of a quantity, as complaints of 1,000 cases: {@code √(u/n)}. */
        RATES(centre -> centre, Double.POSITIVE_INFINITY);

        private final DoubleUnaryOperator variance;
        private final double most;

        Kind(DoubleUnaryOperator variance, double most) {
            this.variance = variance;
            this.most = most;
        }
    }

    public enum Zone {
        /** What chance alone would do. */
        WITHIN,
        /** Beyond 95 %: worth a look. */
        WARNING,
        /** Beyond three standard errors: hardly chance, if members do the same work. */
        ALARM
    }

    /**
     * @param events of each member
     * @param of how many cases, or how much, of each member; a member with 0 is left out
     * @return empty below four members
     * @throws IllegalArgumentException when the sides differ in length, a number is negative or not finite, or a member
     *     has more events than cases
     */
    public static Optional<FunnelLimits> of(Kind kind, double[] events, double[] of) {
        if (events.length != of.length) throw new IllegalArgumentException(events.length + " members and " + of.length);
        double sum = 0;
        double whole = 0;
        int members = 0;
        for (int i = 0; i < of.length; i++) {
            boolean fits = events[i] >= 0 && of[i] >= 0 && of[i] < Double.POSITIVE_INFINITY;
            if (!fits || events[i] > of[i] * kind.most && of[i] > 0)
                throw new IllegalArgumentException(events[i] + " events of " + of[i]);
            if (of[i] == 0) continue;
            sum += events[i];
            whole += of[i];
            members++;
        }
        return members < LEAST_MEMBERS ? Optional.empty() : Optional.of(new FunnelLimits(sum / whole, kind));
    }

    /** Limits at 95 % (1.96 standard errors) for a member with so many cases, never outside what is possible. */
    public Estimate warning(double of) {
        return limits(of, Normal.critical(0.95));
    }

    /** Limits at three standard errors (99.7 %). */
    public Estimate alarm(double of) {
        return limits(of, ALARM);
    }

    public Zone zone(double events, double of) {
        double value = events / of;
        if (!alarm(of).contains(value)) return Zone.ALARM;
        return warning(of).contains(value) ? Zone.WITHIN : Zone.WARNING;
    }

    private Estimate limits(double of, double errors) {
        if (!(of > 0)) throw new IllegalArgumentException("no limits for " + of + " cases");
        double half = errors * Math.sqrt(kind.variance.applyAsDouble(centre) / of);
        return new Estimate(centre, Math.max(0, centre - half), Math.min(kind.most, centre + half));
    }
}
