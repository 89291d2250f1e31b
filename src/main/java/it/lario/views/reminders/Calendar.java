package it.lario.views.reminders;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Deadlines as iCalendar text (RFC 5545): an event of a whole day each, which ends on the day after, excluded. */
final class Calendar {

    /** @param uid the same from reading to reading, so that a program moves the event instead of adding one */
    record Event(UUID uid, LocalDate on, String summary, String body, String url) {}

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int FOLDED_AT = 75;

    /** Since 1996, as all of Europe. */
    private static final List<String> ROME = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Rome",
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZNAME:CEST",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZNAME:CET",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    static String of(String name, List<Event> events, Instant now) {
        var calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Lario//Lario//IT")
                .line("CALSCALE:GREGORIAN")
                .line("METHOD:PUBLISH")
                .line("X-WR-CALNAME:" + escaped(name))
                .line("X-WR-TIMEZONE:Europe/Rome")
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT4H")
                .line("X-PUBLISHED-TTL:PT4H");
        ROME.forEach(calendar::line);
        for (Event event : events) calendar.event(event, now);
        return calendar.line("END:VCALENDAR").text.toString();
    }

    private void event(Event event, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid() + "@lario");
        line("DTSTAMP:" + MOMENT.format(now));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.on()));
        line("DTEND;VALUE=DATE:"
                + DateTimeFormatter.BASIC_ISO_DATE.format(event.on().plusDays(1)));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.body() + "\n" + event.url()));
        line("URL:" + event.url());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 bytes; a longer one goes on after a blank, never inside a character. */
    private Calendar line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > FOLDED_AT) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(written);
            bytes += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
        return this;
    }
}
