package it.lario.ground.terms;

import java.time.LocalDate;
import java.util.Optional;

/** Where a case stands. */
public sealed interface State {

    /** The clock runs. */
    record Open() implements State {}

    /**
     * The clock stands.
     *
     * @param until when it runs again by itself; empty when it waits for an answer, however long
     */
    record Suspended(Stop by, LocalDate since, Optional<LocalDate> until) implements State {}

    record Closed(Outcome outcome, LocalDate on) implements State {}

    default boolean isClosed() {
        return this instanceof Closed;
    }

    default boolean isSuspended() {
        return this instanceof Suspended;
    }

    default String key() {
        if (this instanceof Closed) return "terms.state.CLOSED";
        return isSuspended() ? "terms.state.SUSPENDED" : "terms.state.OPEN";
    }
}
