package it.lario.ground.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, without the national holidays of Italy. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !Holidays.on(day);
    }

    /** True on the first working day of its week. */
    public static boolean beginsWeek(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return works(day) && monday.datesUntil(day).noneMatch(WorkingDays::works);
    }
}
