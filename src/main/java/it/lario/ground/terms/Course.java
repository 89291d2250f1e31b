package it.lario.ground.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a case stands towards its term, on the day it was judged. All days are calendar days, the day of the start not
 * counted, but for {@code used}.
 *
 * @param startedOn day of the start
 * @param countedFrom day from which the term counts: that of the start, or of the last restart
 * @param lastDay of the term, before holidays move it
 * @param due last day on which the act is in time; while the case is suspended, supposing the longest that stop may last
 * @param effectiveDays on which the clock ran, up to the end or today
 * @param suspendedDays on which it stood; overlapping stops count once
 * @param annulledDays that a restart took away
 * @param used effective time in the unit of the term: working days for those, calendar days otherwise
 * @param delayDays from the due day to the end, or to today; 0 in time
 * @param silentAssentOn when silence grants, or granted, the request: with the end of this day
 * @param substituteDue while the case is open: when the holder of the substitute power must have ended it, were they asked
 *     on the due day (art. 2, c. 9-ter)
 * @param steps how all this came about
 */
public record Course(
        State state,
        LocalDate startedOn,
        LocalDate countedFrom,
        LocalDate lastDay,
        LocalDate due,
        int effectiveDays,
        int suspendedDays,
        int annulledDays,
        int used,
        int delayDays,
        Optional<LocalDate> silentAssentOn,
        Optional<LocalDate> substituteDue,
        List<Explanation> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    /** From the start to the end, or to today. */
    public int elapsedDays() {
        return effectiveDays + suspendedDays + annulledDays;
    }

    public boolean isLate() {
        return delayDays > 0;
    }

    Course toldBy(List<Explanation> steps) {
        return new Course(
                state,
                startedOn,
                countedFrom,
                lastDay,
                due,
                effectiveDays,
                suspendedDays,
                annulledDays,
                used,
                delayDays,
                silentAssentOn,
                substituteDue,
                steps);
    }
}
