package it.lario;

import it.lario.ground.people.Actor;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Somebody of the demonstration's province at work, through the doors. */
public final class Acting {

    public static final String SLUG = "provincia-del-lario";

    private final Body body;
    private final People people;

    public Acting(ApplicationContext application) {
        body = application.getBean(Bodies.class).bySlug(SLUG).orElseThrow();
        people = application.getBean(People.class);
    }

    public UUID body() {
        return body.id();
    }

    /** The first by name who holds this role. */
    public PersonRef who(Role role) {
        return within(() -> people.with(role)).stream()
                .min(Comparator.comparing(PersonRef::name))
                .orElseThrow();
    }

    public <T> T as(Role role, Supplier<T> work) {
        return as(who(role).id(), work);
    }

    public <T> T as(UUID person, Supplier<T> work) {
        return within(() -> {
            Actor actor = people.actor(person).orElseThrow();
            Object[] result = new Object[1];
            Actor.during(actor, () -> result[0] = work.get());
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return typed;
        });
    }

    public <T> T within(Supplier<T> work) {
        return CurrentBody.during(body.id(), work);
    }
}
