package it.lario.ground.people;

import it.lario.ground.tenancy.CurrentBody;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Roles as this node read them a moment ago: a role given or ended elsewhere counts here within seconds. */
@Component
public class Actors {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MANY = 10_000;

    private record Key(UUID body, UUID person) {}

    private record Known(Optional<Actor> actor, Instant readAt) {

        boolean fresh() {
            return readAt.plus(REMEMBERED).isAfter(Instant.now());
        }
    }

    private final People people;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    Actors(People people) {
        this.people = people;
    }

    /** The person in the current body; empty when they hold no role in it. */
    public Optional<Actor> of(UUID person) {
        var key = new Key(CurrentBody.id(), person);
        Known before = known.get(key);
        if (before != null && before.fresh()) return before.actor();
        if (known.size() > MANY) known.values().removeIf(old -> !old.fresh());
        var actor = people.actor(person);
        known.put(key, new Known(actor, Instant.now()));
        return actor;
    }

    /** After roles or units of the current body changed. */
    void forget() {
        UUID body = CurrentBody.id();
        known.keySet().removeIf(key -> key.body().equals(body));
    }
}
