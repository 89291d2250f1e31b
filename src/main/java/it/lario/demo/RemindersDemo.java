package it.lario.demo;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Bodies;
import it.lario.views.reminders.Digests;
import it.lario.views.reminders.ReminderSettings.Rules;
import it.lario.views.reminders.Reminders;
import org.springframework.stereotype.Component;

/** The province tells its executives of long delays; every body has its digests of today, which wait for a mail server. */
@Component
class RemindersDemo implements DemoPart {

    private static final int ESCALATED_AFTER = 15;

    private final Bodies bodies;
    private final Reminders reminders;
    private final Digests digests;

    RemindersDemo(Bodies bodies, Reminders reminders, Digests digests) {
        this.bodies = bodies;
        this.reminders = reminders;
        this.digests = digests;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void build(Story story) {
        Told described = story.told().has("body") ? story.told().part("body") : story.told();
        if (story.told().has("body"))
            story.does(story.qualityManager(), () -> reminders.change(0, true, new Rules(7, 1, 7, ESCALATED_AFTER)));
        bodies.bySlug(described.text("slug")).ifPresent(body -> digests.write(body, Rome.today()));
    }
}
