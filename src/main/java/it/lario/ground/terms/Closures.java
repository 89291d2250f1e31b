package it.lario.ground.terms;

import it.lario.ground.schedule.Holidays;
import it.lario.ground.schedule.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Days on which the offices of a body are closed. A legal holiday moves a term that ends on it; the patron saint's day,
 * closures of the body's own and Saturdays do so only where the body decided it.
 *
 * @param patron day of the patron saint, every year
 * @param closed days on which this body alone is closed
 * @param moving what moves a term, besides legal holidays
 */
public record Closures(Optional<MonthDay> patron, Set<LocalDate> closed, Set<DayOff> moving) {

    /** What is no legal holiday, and yet no working day. */
    public enum DayOff {
        SATURDAY,
        PATRON,
        CLOSURE
    }

    /** Legal holidays only. */
    public static final Closures NATIONAL = new Closures(Optional.empty(), Set.of(), Set.of());

    public Closures {
        closed = Set.copyOf(closed);
        moving = moving.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(moving));
    }

    public Closures withPatron(MonthDay day) {
        return new Closures(Optional.of(day), closed, moving);
    }

    public Closures closedOn(Collection<LocalDate> days) {
        return new Closures(patron, Set.copyOf(days), moving);
    }

    public Closures movedBy(DayOff first, DayOff... others) {
        return new Closures(patron, closed, EnumSet.of(first, others));
    }

    /** True when a term that ends on this day ends later (civil code, art. 2963). */
    public boolean moves(LocalDate day) {
        return Holidays.on(day)
                || moving.contains(DayOff.SATURDAY) && day.getDayOfWeek() == DayOfWeek.SATURDAY
                || moving.contains(DayOff.PATRON) && isPatron(day)
                || moving.contains(DayOff.CLOSURE) && closed.contains(day);
    }

    /** True when the offices work: Monday to Friday, no holiday, no patron saint, no closure. */
    public boolean works(LocalDate day) {
        return WorkingDays.works(day) && !isPatron(day) && !closed.contains(day);
    }

    /** The day on which a term that would end on this one ends: itself, or the first after it that does not move. */
    public LocalDate roll(LocalDate day) {
        LocalDate rolled = day;
        while (moves(rolled)) rolled = rolled.plusDays(1);
        return rolled;
    }

    /** This day when the offices work on it, else the first after it. */
    public LocalDate nextWorking(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) next = next.plusDays(1);
        return next;
    }

    /**
     * The last of this many working days after a day, which itself is not counted; that day itself for none.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 0) throw new IllegalArgumentException(days + " working days");
        LocalDate last = day;
        for (int left = days; left > 0; left--) last = nextWorking(last.plusDays(1));
        return last;
    }

    /** How many working days lie after the first day, the last one included; 0 when the last is not later. */
    public int workingDays(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) if (works(day)) count++;
        return count;
    }

    private boolean isPatron(LocalDate day) {
        return patron.isPresent() && patron.get().equals(MonthDay.from(day));
    }
}
