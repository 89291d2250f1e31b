package it.lario.ground.terms;

import java.time.LocalDate;

/**
 * A stretch during which the clock may stand: from the evening of one day to the evening of another.
 *
 * @param event that began it, by its place in the list
 * @param limit when it ends by itself, {@link LocalDate#MAX} for never
 * @param answered when its answer ended it, {@link LocalDate#MAX} for not yet
 * @param counts false for those that the law or the rule gives no effect
 */
record Pause(Stop stop, int event, LocalDate from, LocalDate limit, LocalDate answered, boolean counts) {

    static Pause begin(Stop stop, int event, LocalDate from, LocalDate limit, boolean counts) {
        return new Pause(stop, event, from, limit, LocalDate.MAX, counts);
    }

    boolean isAnswered() {
        return !answered.equals(LocalDate.MAX);
    }

    Pause answer(LocalDate on) {
        return new Pause(stop, event, from, limit, on, counts);
    }

    /** The clock runs again on a fixed day after observations, whatever was left of the time to make them. */
    Pause observe(LocalDate on) {
        return new Pause(stop, event, from, on.plusDays(Timeline.AFTER_OBSERVATIONS), on, counts);
    }

    LocalDate until() {
        return stop == Stop.REJECTION_NOTICE || limit.isBefore(answered) ? limit : answered;
    }

    /** True on days on which nothing has ended it yet. */
    boolean standsOn(LocalDate day) {
        return !from.isAfter(day) && until().isAfter(day);
    }
}
