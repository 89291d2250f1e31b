package it.lario.views.reminders;

import it.lario.views.reminders.ReminderSettings.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a deadline is, or how late. Each stage is told once. */
record Stage(Kind kind, int step) {

    enum Kind {
        AHEAD,
        SOON,
        TODAY,
        LATE
    }

    /** @param on the last good day; null when it waits without a date */
    static Stage of(LocalDate on, LocalDate today, Rules rules) {
        if (on == null) return new Stage(Kind.AHEAD, 0);
        int days = (int) ChronoUnit.DAYS.between(today, on);
        if (days < 0) return new Stage(Kind.LATE, (-days - 1) / rules.repeatEvery());
        if (days == 0) return new Stage(Kind.TODAY, 0);
        if (days <= rules.lastNotice()) return new Stage(Kind.SOON, 1);
        return new Stage(days <= rules.firstNotice() ? Kind.SOON : Kind.AHEAD, 0);
    }

    /** Due today, or late since it was last told in time: it does not wait for the next digest. */
    boolean urgent() {
        return kind == Kind.TODAY || kind == Kind.LATE && step == 0;
    }

    @Override
    public String toString() {
        return kind + " " + step;
    }
}
