package it.lario.views.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.views.reminders.Calendar.Event;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What we write is what another program reads (ical4j, an implementation of RFC 5545). */
class CalendarTest {

    private static final Instant NOW = Instant.parse("2026-10-12T06:30:00Z");
    private static final String ODD =
            "Leggi «PQ 01; Qualità, e più», dai \\ presa visione 🙂 " + "perché è così ".repeat(20) + "!";

    private final String text = Calendar.of(
            "Scadenze della qualità",
            List.of(new Event(
                    new UUID(1, 2), LocalDate.of(2026, 10, 31), ODD, "Comune di Forlì", "https://lario.example/c/1")),
            NOW);

    @Test
    void anotherProgramReadsTheSameTexts() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(ODD);
        assertThat(event.getDescription().getValue()).isEqualTo("Comune di Forlì\nhttps://lario.example/c/1");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(new UUID(1, 2) + "@lario");
    }

    @Test
    void anEventOfOneDayEndsOnTheNextDayExcluded() {
        assertThat(text).contains("\r\nDTSTART;VALUE=DATE:20261031\r\nDTEND;VALUE=DATE:20261101\r\n");
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() {
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void aTextBeginsNoLineOfItsOwn() {
        String hostile = Calendar.of(
                "x", List.of(new Event(new UUID(1, 2), LocalDate.EPOCH, "a\r\nATTACH:x\nURL:y", "b", "u")), NOW);
        assertThat(hostile.lines()).noneMatch(line -> line.startsWith("ATTACH") || line.equals("URL:y"));
    }
}
