package it.lario.ground.schedule;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Legal holidays of Italy: every Sunday and the feasts of L. 260/1949 as changed since, with 4 October from 2026 (L.
 * 151/2025). The feasts are those of jollyday, except for two that it does not know were suspended.
 */
public final class Holidays {

    private static final MonthDay EPIPHANY = MonthDay.of(1, 6);
    private static final MonthDay REPUBLIC = MonthDay.of(6, 2);
    private static final Map<Integer, Set<LocalDate>> FEASTS = new ConcurrentHashMap<>();

    private Holidays() {}

    /** Loaded when the first day is asked, so that nobody waits for it at start. */
    private static final class Italy {
        static final HolidayManager KNOWN = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));
    }

    /** True on Sundays and on feasts of the Republic; patron saints are not among them. */
    public static boolean on(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FEASTS.computeIfAbsent(day.getYear(), Holidays::feasts).contains(day);
    }

    private static Set<LocalDate> feasts(int year) {
        return Italy.KNOWN.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .filter(day -> !suspended(day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** L. 54/1977 took both away; DPR 792/1985 gave Epiphany back, L. 336/2000 the day of the Republic. */
    private static boolean suspended(LocalDate day) {
        MonthDay feast = MonthDay.from(day);
        return feast.equals(EPIPHANY) && day.getYear() >= 1978 && day.getYear() <= 1985
                || feast.equals(REPUBLIC) && day.getYear() >= 1977 && day.getYear() <= 2000;
    }
}
