package it.lario.views.reminders;

import it.lario.ground.contributions.Deadline.Due;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits, as one reader is told of it.
 *
 * @param late who is late; null when it is the reader's own
 */
record Item(String key, Due due, Stage stage, String late) {

    /** What the reader was told of an item, and when for the first time. */
    record Told(LocalDate dueOn, String stage, LocalDate firstOn) {}

    /** Items told for the first time in these last days are listed as new. */
    private static final int NEW_DAYS = 7;

    static String key(Due due) {
        return due.said().key() + " " + due.said().path();
    }

    static Item own(Due due, Stage stage) {
        return new Item(key(due), due, stage, null);
    }

    static Item escalated(Due due, Stage stage, UUID person, String name) {
        return new Item(person + " " + key(due), due, stage, name);
    }

    /** Never told, or nearer than when it was told last. */
    boolean untold(Told told) {
        if (told == null) return true;
        boolean same = stage.toString().equals(told.stage())
                && due.on() != null
                && due.on().equals(told.dueOn());
        return stage.kind() != Stage.Kind.AHEAD && !same;
    }

    boolean isNew(Told told, LocalDate today) {
        return told == null || told.firstOn().isAfter(today.minusDays(NEW_DAYS));
    }
}
