package it.lario.registers.objectives;

import java.time.LocalDate;

/** The half of a year at whose end objectives are checked: 30 June and 31 December. */
final class Semester {

    private Semester() {}

    /** The last day of the half year in which this day falls. */
    static LocalDate endOf(LocalDate day) {
        return day.getMonthValue() <= 6 ? LocalDate.of(day.getYear(), 6, 30) : LocalDate.of(day.getYear(), 12, 31);
    }

    /** The end of the half year after the one in which this day falls. */
    static LocalDate endAfter(LocalDate day) {
        return endOf(endOf(day).plusDays(1));
    }
}
