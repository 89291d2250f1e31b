package it.lario.ground.people;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who is at work in the current body, with the roles held today. Roles of a unit reach the units below it. */
public record Actor(UUID id, String name, List<Held> roles) {

    /** A role, and the unit it is held for: null means the whole body. */
    public record Held(Role role, UUID unit) {}

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    /** The person at work on this thread, or null before sign-in and in jobs. */
    public static Actor current() {
        return CURRENT.get();
    }

    public static void during(Actor actor, Runnable work) {
        Actor previous = CURRENT.get();
        CURRENT.set(actor);
        try {
            work.run();
        } finally {
            CURRENT.set(previous);
        }
    }

    public PersonRef ref() {
        return new PersonRef(id, name);
    }

    public boolean is(Role... any) {
        return roles.stream().anyMatch(held -> Arrays.asList(any).contains(held.role()));
    }

    /** Holds one of these roles for the unit itself, for a unit above it, or for the whole body. */
    public boolean isFor(UUID unit, Role... any) {
        return roles.stream()
                .filter(held -> Arrays.asList(any).contains(held.role()))
                .anyMatch(held -> held.unit() == null || held.unit().equals(unit));
    }

    /** Works on records: everyone but those who only look, such as external auditors and the evaluation body. */
    public boolean works() {
        return roles.stream().anyMatch(held -> held.role() != Role.EXTERNAL_AUDITOR && held.role() != Role.OIV);
    }
}
