package it.lario.ground.terms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened in a case, and when.
 *
 * @param on the day; of a notice of rejection, the day on which it was received
 * @param days granted to a stop; 0 when the law's own apply
 * @param outcome of an end, and of nothing else
 */
public record CaseEvent(Kind kind, LocalDate on, int days, Optional<Outcome> outcome) {

    /** In the order in which events of one day are read: what is asked comes before its answer. */
    public enum Kind {
        START,
        SUSPENSION(Stop.SUSPENSION, true),
        RESUMPTION(Stop.SUSPENSION, false),
        REGULARISATION_REQUESTED(Stop.REGULARISATION, true),
        REGULARISATION_RECEIVED(Stop.REGULARISATION, false),
        NOTICE_OF_REJECTION(Stop.REJECTION_NOTICE, true),
        OBSERVATIONS(Stop.REJECTION_NOTICE, false),
        OPINION_ASKED(Stop.OPINION, true),
        OPINION_RECEIVED(Stop.OPINION, false),
        EVALUATION_ASKED(Stop.EVALUATION, true),
        EVALUATION_RECEIVED(Stop.EVALUATION, false),
        CONFERENCE_OPENED(Stop.CONFERENCE, true),
        CONFERENCE_CLOSED(Stop.CONFERENCE, false),
        END;

        private final Stop stop;
        private final boolean begins;

        Kind() {
            this(null, false);
        }

        Kind(Stop stop, boolean begins) {
            this.stop = stop;
            this.begins = begins;
        }

        /** The stop that it begins or answers; empty for the start and the end of a case. */
        public Optional<Stop> stop() {
            return Optional.ofNullable(stop);
        }

        /** True when it begins a stop, false when it answers one. */
        public boolean begins() {
            return begins;
        }

        public String key() {
            return "terms.event." + name();
        }
    }

    /** @throws IllegalArgumentException when days are negative, or when an end lacks an outcome or something else has one */
    public CaseEvent {
        Objects.requireNonNull(on);
        if (days < 0) throw new IllegalArgumentException(days + " days");
        if ((kind == Kind.END) != outcome.isPresent()) throw new IllegalArgumentException(kind + " " + outcome);
    }

    public static CaseEvent of(Kind kind, LocalDate on) {
        return new CaseEvent(kind, on, 0, Optional.empty());
    }

    public static CaseEvent of(Kind kind, LocalDate on, int days) {
        return new CaseEvent(kind, on, days, Optional.empty());
    }

    public static CaseEvent end(LocalDate on, Outcome outcome) {
        return new CaseEvent(Kind.END, on, 0, Optional.of(outcome));
    }
}
