package it.lario.views.reminders;

import it.lario.ground.contributions.Deadline.Due;
import it.lario.ground.people.Body;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.CurrentBody;
import it.lario.views.reminders.ReminderSettings.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goes round the people of a body and writes to those who have something to do. */
@Component
public class Digests {

    private final Reminders reminders;
    private final People people;
    private final Waiting waiting;
    private final Heads heads;
    private final Desk desk;

    Digests(Reminders reminders, People people, Waiting waiting, Heads heads, Desk desk) {
        this.reminders = reminders;
        this.people = people;
        this.waiting = waiting;
        this.heads = heads;
        this.desk = desk;
    }

    /** The digests of this day, as in the morning; returns how many letters were queued. */
    public int write(Body body, LocalDate today) {
        return go(body, new Round(today, true));
    }

    int go(Body body, Round round) {
        return CurrentBody.during(body.id(), () -> {
            ReminderSettings settings = reminders.settings();
            return settings.active() ? round(body, settings.rules(), round) : 0;
        });
    }

    private int round(Body body, Rules rules, Round round) {
        var dues = new LinkedHashMap<PersonRef, List<Due>>();
        for (PersonRef member : people.members()) dues.put(member, waiting.of(member.id()));
        var items = new HashMap<UUID, List<Item>>();
        dues.forEach((member, due) -> items.put(member.id(), own(due, rules, round.today())));
        if (rules.escalateAfter() != null && round.morning()) escalate(dues, items, rules, round.today());
        int written = 0;
        for (PersonRef member : dues.keySet())
            if (desk.write(body, member.id(), items.get(member.id()), rules, round)) written++;
        return written;
    }

    private static List<Item> own(List<Due> dues, Rules rules, LocalDate today) {
        var items = new ArrayList<Item>();
        for (Due due : dues) items.add(Item.own(due, Stage.of(due.on(), today, rules)));
        return items;
    }

    private void escalate(Map<PersonRef, List<Due>> dues, Map<UUID, List<Item>> items, Rules rules, LocalDate today) {
        dues.forEach((member, due) -> {
            var late = due.stream().filter(one -> overdue(one, rules, today)).toList();
            if (late.isEmpty()) return;
            for (UUID head : heads.of(member.id()))
                for (Due one : late)
                    items.get(head)
                            .add(Item.escalated(one, Stage.of(one.on(), today, rules), member.id(), member.name()));
        });
    }

    private static boolean overdue(Due due, Rules rules, LocalDate today) {
        return due.on() != null && ChronoUnit.DAYS.between(due.on(), today) >= rules.escalateAfter();
    }
}
