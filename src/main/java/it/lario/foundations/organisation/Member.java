package it.lario.foundations.organisation;

import it.lario.ground.tenancy.BodyRecord;
import java.util.Map;
import java.util.UUID;

/** A person of the body, as its journal speaks of them. Nothing of their own is edited here: only roles come and go. */
public final class Member extends BodyRecord {

    private final UUID person;
    private final String username;
    private final String name;
    private final String email;

    Member(UUID person, String username, String name, String email) {
        this.person = person;
        this.username = username;
        this.name = name;
        this.email = email;
    }

    /** The person's, so that the history of a member is found by person. */
    @Override
    public UUID id() {
        return person;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String path() {
        return "/people/" + person;
    }

    @Override
    public Map<String, String> fields() {
        return Map.of();
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
