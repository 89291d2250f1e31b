package it.lario.ground.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a register waits for, from whom and by when. */
public interface Deadline {

    /** @param on the last good day; null when it waits without a date */
    record Due(LocalDate on, Said said, String person) {

        public boolean late(LocalDate today) {
            return on != null && on.isBefore(today);
        }
    }

    /** @param person whose deadlines; null for everyone's */
    List<Due> due(UUID person);
}
