package it.lario.ground.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a rule counts its days on the calendar of a body. */
record Counting(TermRule rule, Closures closures) {

    /** The last day of a term, not yet rolled: the first is not counted; months end on the same number, or earlier. */
    LocalDate lastDay(LocalDate from) {
        return last(from, rule.length(), 0);
    }

    /** Half of the original term (art. 2, c. 9-ter); of an odd number of days, the day begun counts whole. */
    LocalDate halfDay(LocalDate from) {
        if (rule.unit() == TermRule.Unit.MONTHS) return last(from, rule.length() / 2, rule.length() % 2 * 15);
        return last(from, (rule.length() + 1) / 2, 0);
    }

    private LocalDate last(LocalDate from, int length, int days) {
        return switch (rule.unit()) {
            case CALENDAR_DAYS -> from.plusDays(length);
            case WORKING_DAYS -> closures.plusWorkingDays(from, length);
            case MONTHS -> from.plusMonths(length).plusDays(days);
        };
    }

    /** Where a last day goes when the clock stands from one day to another: what was left then is left still. */
    LocalDate moved(LocalDate last, LocalDate from, LocalDate until) {
        if (!last.isAfter(from)) return until;
        if (rule.unit() == TermRule.Unit.WORKING_DAYS)
            return closures.plusWorkingDays(until, closures.workingDays(from, last));
        return last.plusDays(ChronoUnit.DAYS.between(from, until));
    }

    LocalDate due(LocalDate last) {
        return rule.unit() == TermRule.Unit.WORKING_DAYS ? closures.nextWorking(last) : closures.roll(last);
    }
}
