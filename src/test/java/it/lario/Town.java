package it.lario;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.foundations.improvement.Origin;
import it.lario.foundations.improvement.Plan;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Actor;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A body of a test's own, with its people and what waits for them. */
public final class Town {

    public static final String PASSWORD = "una parola lunga";

    private final ApplicationContext application;
    private final Body body;
    private final UUID manager;

    public Town(ApplicationContext application, String name) {
        this.application = application;
        body = application
                .getBean(Bodies.class)
                .create("prova-" + unique(), name, Body.Kind.MUNICIPALITY, false, Body.Contacts.NONE);
        manager = person("Rosa Qualità", Role.QUALITY_MANAGER, null);
    }

    public Body body() {
        return body;
    }

    public UUID manager() {
        return manager;
    }

    /** Somebody new, whose address is their username's. */
    public UUID person(String name, Role role, UUID unit) {
        String username = "p-" + unique();
        UUID person = within(
                () -> application.getBean(Accounts.class).open(username, name, username + "@prova.example", PASSWORD));
        return appointed(person, role, unit);
    }

    public UUID appointed(UUID person, Role role, UUID unit) {
        within(() -> application.getBean(Accounts.class).appoint(person, role, unit, null));
        return person;
    }

    public UUID unit(String name, UUID parent) {
        return as(manager, () -> application.getBean(Units.class).create(name, parent))
                .id();
    }

    public Action action(UUID owner, String title, LocalDate due) {
        var plan = new Plan(Action.Kind.IMPROVEMENT, title, "", owner, due, "Si vede dai registri.", due.plusMonths(1));
        return as(manager, () -> application.getBean(Actions.class).plan(plan, new Origin("Prova", "/actions")));
    }

    public <T> T as(UUID person, Supplier<T> step) {
        var result = new Object[1];
        CurrentBody.during(body.id(), () -> {
            Actor actor = application.getBean(People.class).actor(person).orElseThrow();
            Actor.during(actor, () -> result[0] = within(step));
        });
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }

    public <T> T within(Supplier<T> work) {
        return CurrentBody.during(
                body.id(), () -> application.getBean(TransactionTemplate.class).execute(tx -> work.get()));
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
