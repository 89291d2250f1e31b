package it.lario.registers.objectives;

import java.time.LocalDate;

/** The half of a year at whose end objectives are checked: 30 June and 31 December. */
public final class Semester {

    private Semester() {}

    /** Which half of its year this day falls in, from 1. */
    public static int number(LocalDate day) {
        return day.getMonthValue() <= 6 ? 1 : 2;
    }

    /** The last day of the half year in which this day falls. */
    static LocalDate endOf(LocalDate day) {
        return number(day) == 1 ? LocalDate.of(day.getYear(), 6, 30) : LocalDate.of(day.getYear(), 12, 31);
    }

    /** The end of the half year after the one in which this day falls. */
    static LocalDate endAfter(LocalDate day) {
        return endOf(endOf(day).plusDays(1));
    }

    /** At the end of each half year, the last time on the due day; null when the last check is in. */
    static LocalDate nextCheck(LocalDate startsOn, LocalDate dueOn, LocalDate checkedOn) {
        if (checkedOn != null && !checkedOn.isBefore(dueOn)) return null;
        LocalDate next = checkedOn == null ? endOf(startsOn) : endAfter(checkedOn);
        return next.isBefore(dueOn) ? next : dueOn;
    }
}
