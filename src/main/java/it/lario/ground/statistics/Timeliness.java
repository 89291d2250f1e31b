package it.lario.ground.statistics;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Cases closed within their term, of all whose outcome is known: those closed and those open beyond the term already.
 * Both numbers are published with the share.
 */
public record Timeliness(long within, long of) {

    /** What the cases say about a promised share. */
    public enum Promise {
        /** Even the lower bound of the interval is not below what was promised. */
        KEPT,
        /** The interval holds both: more cases are needed to tell. */
        UNDECIDED,
        /** Even the upper bound is below what was promised. */
        BROKEN
    }

    public Timeliness {
        if (within < 0 || within > of) throw new IllegalArgumentException(within + " within, of " + of);
    }

    /**
     * A case that takes exactly the term is within it; one open for exactly the term is not late yet.
     *
     * @param closed how long each closed case took, in the unit of the term
     * @param open how long each open case is open already
     * @throws IllegalArgumentException when the term is negative or a time is not a number
     */
    public static Timeliness of(double[] closed, double[] open, double term) {
        if (!(term >= 0)) throw new IllegalArgumentException("no term: " + term);
        if (DoubleStream.concat(DoubleStream.of(closed), DoubleStream.of(open)).anyMatch(Double::isNaN))
            throw new IllegalArgumentException("a time is not a number");
        long within = DoubleStream.of(closed).filter(time -> time <= term).count();
        long late = DoubleStream.of(open).filter(time -> time > term).count();
        return new Timeliness(within, closed.length + late);
    }

    /** The share, of 1, with its {@link Wilson} interval; empty when no outcome is known. */
    public Optional<Estimate> share(double confidence) {
        return of == 0 ? Optional.empty() : Optional.of(Wilson.interval(within, of, confidence));
    }

    /**
     * Whether the promise "this share of cases within the term" holds: a design choice of this project on the bounds of
     * {@link #share}.
     *
     * @param promised share of 1
     * @throws IllegalArgumentException when the promise is not a share
     */
    public Promise promise(double promised, double confidence) {
        if (!(promised >= 0 && promised <= 1)) throw new IllegalArgumentException("no share: " + promised);
        Optional<Estimate> share = share(confidence);
        if (share.isEmpty()) return Promise.UNDECIDED;
        if (share.get().lower() >= promised) return Promise.KEPT;
        return share.get().upper() < promised ? Promise.BROKEN : Promise.UNDECIDED;
    }
}
