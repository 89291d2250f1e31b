package it.lario.views.reminders;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Deadline.Due;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What waits for a person in the current body, read as that person: nobody is told what they may not see. */
@Component
class Waiting {

    private final List<Deadline> deadlines;
    private final People people;

    Waiting(List<Deadline> deadlines, People people) {
        this.deadlines = deadlines;
        this.people = people;
    }

    /** In order of their days; nothing for who holds no role in the body today. */
    List<Due> of(UUID person) {
        var due = new ArrayList<Due>();
        people.actor(person)
                .ifPresent(actor ->
                        Actor.during(actor, () -> deadlines.forEach(register -> due.addAll(register.due(person)))));
        due.sort(Comparator.comparing(Due::on, Comparator.nullsLast(Comparator.naturalOrder())));
        return due;
    }
}
