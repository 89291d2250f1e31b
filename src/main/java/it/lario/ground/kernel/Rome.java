package it.lario.ground.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as the offices read them: Italian, in the time zone of Rome. */
public final class Rome {

    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static volatile Clock clock = Clock.system(ZONE);

    private Rome() {}

    public static LocalDate today() {
        return LocalDate.now(clock);
    }

    public static Instant now() {
        return clock.instant();
    }

    /** Another clock than the machine's, in the zone of Rome: tests live through days that have not come yet. */
    public static void follow(Clock other) {
        clock = other.withZone(ZONE);
    }

    /** Back to the machine's own clock. */
    public static void followMachine() {
        clock = Clock.system(ZONE);
    }

    public static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public static String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(ZONE));
    }
}
