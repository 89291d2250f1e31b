package it.lario.demo;

import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.tenancy.CurrentBody;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** The story of one invented body: its text, who acts in it, and what was built so far. */
final class Story {

    private final UUID body;
    private final Told told;
    private final People people;
    private final TransactionTemplate transaction;
    private final Map<String, UUID> built = new HashMap<>();

    Story(UUID body, Told told, People people, TransactionTemplate transaction) {
        this.body = body;
        this.told = told;
        this.people = people;
        this.transaction = transaction;
    }

    /** The whole text of the story. */
    Told told() {
        return told;
    }

    /** Does something as this person, in one transaction, and gives what came of it. */
    <T> T as(String person, Supplier<T> step) {
        return CurrentBody.during(body, () -> {
            Actor actor = people.actor(id("people", person)).orElseThrow(() -> new IllegalStateException(person));
            Object[] result = new Object[1];
            Actor.during(actor, () -> result[0] = transaction.execute(tx -> step.get()));
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return typed;
        });
    }

    /** Does the body's own work, as its jobs do. */
    void within(Runnable work) {
        CurrentBody.during(body, work);
    }

    void does(String person, Runnable step) {
        as(person, () -> {
            step.run();
            return null;
        });
    }

    /** Remembers what stands for this key of the story, such as {@code ("processes", "p-protocollo")}. */
    void remember(String kind, String key, UUID id) {
        built.put(kind + " " + key, id);
    }

    /** What was built for this key; null for a null key. */
    UUID id(String kind, String key) {
        if (key == null) return null;
        UUID id = built.get(kind + " " + key);
        if (id == null) throw new IllegalStateException("The story has no " + kind + " " + key + " yet");
        return id;
    }

    /** True when something was built for this key. */
    boolean knows(String kind, String key) {
        return key != null && built.containsKey(kind + " " + key);
    }

    /** The key of the person who leads the quality office. */
    String qualityManager() {
        return told.list("people").stream()
                .filter(person -> person.list("roles").stream()
                        .anyMatch(role -> role.text("role").equals("QUALITY_MANAGER")))
                .map(person -> person.text("key"))
                .findFirst()
                .orElseThrow();
    }
}
