package it.lario.views.review;

import it.lario.ground.people.PersonRef;
import java.util.UUID;

/** Somebody who attended, with the name of that day. Kept as JSON, which Hibernate cannot do with an embeddable. */
public record Attendee(UUID id, String name) {

    static Attendee of(PersonRef person) {
        return new Attendee(person.id(), person.name());
    }

    @Override
    public String toString() {
        return name;
    }
}
