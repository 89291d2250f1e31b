package it.lario.views.reminders;

import it.lario.ground.contributions.Deadline.Due;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import it.lario.views.reminders.Calendar.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The deadlines of a person in all their bodies: titles and links, nothing more for the calendar's provider to know. */
@Component
class PersonalCalendar {

    private final Bodies bodies;
    private final Waiting waiting;
    private final Reminders reminders;
    private final Pages pages;

    PersonalCalendar(Bodies bodies, Waiting waiting, Reminders reminders, Pages pages) {
        this.bodies = bodies;
        this.waiting = waiting;
        this.reminders = reminders;
        this.pages = pages;
    }

    /** @param address of this installation, for the links */
    String of(UUID person, String address) {
        Page page = pages.printed(
                Locale.forLanguageTag(reminders.choice(person).language().tag()));
        var events = new ArrayList<Event>();
        for (Body body : bodies.of(person))
            for (Due due : CurrentBody.during(body.id(), () -> waiting.of(person)))
                if (due.on() != null) events.add(event(body, due, page, address));
        return Calendar.of(page.t("reminders.calendar-name"), events, Rome.now());
    }

    private static Event event(Body body, Due due, Page page, String address) {
        String url = address + "/" + body.slug() + due.said().path();
        UUID uid = UUID.nameUUIDFromBytes((body.id() + " " + Item.key(due)).getBytes(StandardCharsets.UTF_8));
        return new Event(uid, due.on(), page.say(due.said()), body.name(), url);
    }
}
