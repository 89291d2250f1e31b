package it.lario.ground.schedule;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, without the national holidays of Italy. */
public final class WorkingDays {

    private WorkingDays() {}

    /** Loaded when the first day is asked, so that nobody waits for it at start. */
    private static final class Italy {
        static final HolidayManager HOLIDAYS =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));
    }

    public static boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !Italy.HOLIDAYS.isHoliday(day);
    }

    /** True on the first working day of its week. */
    public static boolean beginsWeek(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return works(day) && monday.datesUntil(day).noneMatch(WorkingDays::works);
    }
}
