package it.lario.views.reminders;

import it.lario.ground.schedule.WorkingDays;
import java.time.LocalDate;

/** One time round the people of a body: in the morning with the digests, later only for what cannot wait. */
record Round(LocalDate today, boolean morning) {

    /** Whether this reader gets the whole digest now, or only what is urgent. */
    boolean whole(Choice choice) {
        return morning
                && switch (choice.rhythm()) {
                    case DAILY -> true;
                    case WEEKLY -> WorkingDays.beginsWeek(today);
                    case NONE -> false;
                };
    }
}
