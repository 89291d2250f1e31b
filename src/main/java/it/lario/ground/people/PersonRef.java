package it.lario.ground.people;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A person and the name they had when the record named them: people change office, records do not. */
@Embeddable
public record PersonRef(UUID id, String name) {

    @Override
    public String toString() {
        return name;
    }

    public boolean is(UUID person) {
        return id.equals(person);
    }
}
