package it.lario.foundations.indicators;

import java.time.LocalDate;

/** How often an indicator is measured. A period is known by its first day. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The first day of the period that this day is in. */
    public LocalDate begin(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    public LocalDate next(LocalDate begin) {
        return begin.plusMonths(months);
    }

    public LocalDate end(LocalDate begin) {
        return next(begin).minusDays(1);
    }

    /** Which of its year a period is, from 1. */
    public int number(LocalDate begin) {
        return (begin.getMonthValue() - 1) / months + 1;
    }
}
