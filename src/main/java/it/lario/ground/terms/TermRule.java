package it.lario.ground.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How long procedures of a kind may take, and what their clock listens to.
 *
 * @param length in the unit, 1 or more
 * @param basis what sets the length
 * @param start the day that begins the term, itself not counted
 * @param regularisation what an incomplete request does to the clock
 * @param silentAssent whether silence until the due day grants the request (art. 20)
 * @param extraStops which of {@link Stop#EXTRA} stop the clock
 */
public record TermRule(
        int length,
        Unit unit,
        Basis basis,
        Start start,
        Regularisation regularisation,
        boolean silentAssent,
        Set<Stop> extraStops) {

    public enum Unit {
        CALENDAR_DAYS,
        WORKING_DAYS,
        MONTHS;

        public String key() {
            return "terms.unit." + name();
        }

        /** Calendar days, more or less. */
        private int days(int length) {
            return switch (this) {
                case CALENDAR_DAYS -> length;
                case WORKING_DAYS -> (length * 7 + 4) / 5;
                case MONTHS -> length * 30;
            };
        }
    }

    /** What sets the length of a term, and how far it may go. */
    public enum Basis {
        /** Nothing else was decided. */
        USUAL(30, Law.ART_2_C_2),
        OWN_ACT(90, Law.ART_2_C_3),
        /** For sustainability of the organisation, public interests or special complexity, with the reason told. */
        OWN_ACT_WITH_REASON(180, Law.ART_2_C_4),
        OTHER_LAW(Integer.MAX_VALUE, Law.OTHER_LAW);

        private final int longest;
        private final Law law;

        Basis(int longest, Law law) {
            this.longest = longest;
            this.law = law;
        }

        /** In calendar days. */
        public int longest() {
            return longest;
        }

        public Law law() {
            return law;
        }

        public String key() {
            return "terms.basis." + name();
        }
    }

    public enum Start {
        REQUEST_RECEIVED,
        COMPLETE_REQUEST,
        EX_OFFICIO;

        public String key() {
            return "terms.start." + name();
        }
    }

    public enum Regularisation {
        /** The clock stands while the request is incomplete. */
        SUSPENDS,
        /** The whole term begins anew when the request is complete. */
        RESTARTS,
        NO_EFFECT;

        public String key() {
            return "terms.regularisation." + name();
        }
    }

    /** Why a rule cannot be. */
    public enum Flaw {
        TOO_LONG,
        SILENT_ASSENT_EX_OFFICIO,
        COMPLETE_REQUEST_MUST_RESTART;

        public String key() {
            return "terms.flaw." + name();
        }
    }

    /** Thirty days from the request, as where nothing was decided (art. 2, c. 2). */
    public static final TermRule USUAL = new TermRule(
            30,
            Unit.CALENDAR_DAYS,
            Basis.USUAL,
            Start.REQUEST_RECEIVED,
            Regularisation.SUSPENDS,
            false,
            EnumSet.of(Stop.EVALUATION));

    /** @throws IllegalArgumentException when it has no length, or names a stop that no rule may forbid */
    public TermRule {
        if (length < 1) throw new IllegalArgumentException("a term of " + length);
        if (!Stop.EXTRA.containsAll(extraStops)) throw new IllegalArgumentException("no extra stops: " + extraStops);
        extraStops = extraStops.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(extraStops));
    }

    public TermRule lasting(int length, Unit unit, Basis basis) {
        return new TermRule(length, unit, basis, start, regularisation, silentAssent, extraStops);
    }

    public TermRule startingAt(Start start) {
        return new TermRule(length, unit, basis, start, regularisation, silentAssent, extraStops);
    }

    public TermRule whenIncomplete(Regularisation regularisation) {
        return new TermRule(length, unit, basis, start, regularisation, silentAssent, extraStops);
    }

    public TermRule withSilentAssent() {
        return new TermRule(length, unit, basis, start, regularisation, true, extraStops);
    }

    public TermRule stoppedBy(Set<Stop> extraStops) {
        return new TermRule(length, unit, basis, start, regularisation, silentAssent, extraStops);
    }

    /** What the law does not let such a rule be; working days and months are turned into calendar days, roughly. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (unit.days(length) > basis.longest()) flaws.add(Flaw.TOO_LONG);
        if (silentAssent && start == Start.EX_OFFICIO) flaws.add(Flaw.SILENT_ASSENT_EX_OFFICIO);
        if (start == Start.COMPLETE_REQUEST && regularisation != Regularisation.RESTARTS)
            flaws.add(Flaw.COMPLETE_REQUEST_MUST_RESTART);
        return flaws;
    }

    /** False when the administration began by itself. */
    public boolean onRequest() {
        return start != Start.EX_OFFICIO;
    }

    boolean stops(Stop stop) {
        if (stop == Stop.REGULARISATION) return regularisation != Regularisation.NO_EFFECT;
        return !Stop.EXTRA.contains(stop) || extraStops.contains(stop);
    }
}
