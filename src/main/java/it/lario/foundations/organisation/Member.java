package it.lario.foundations.organisation;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A person of the body with their account, as the body's pages and journal speak of them. */
public final class Member extends BodyRecord {

    private final UUID person;
    private final int version;
    private final String username;
    private final String name;
    private final String email;
    private final boolean active;
    private final boolean elsewhere;

    Member(UUID person, int version, String username, String name, String email, boolean active, boolean elsewhere) {
        this.person = person;
        this.version = version;
        this.username = username;
        this.name = name;
        this.email = email;
        this.active = active;
        this.elsewhere = elsewhere;
    }

    /**
     * What other bodies know too is not one body's to change: a new password would open their doors, and a new name
     * would stand in their pages. The person does it, from their own page.
     */
    void requireOurs() {
        if (elsewhere) throw new RuleBroken("organisation.account-elsewhere", name);
    }

    /** Nobody shuts themselves out. */
    void requireOther(UUID actor) {
        if (person.equals(actor)) throw RuleBroken.at("active", "organisation.account-own");
    }

    /** Who belongs to one body asks its office: a name is what others sign beside. */
    void requireOwnName(String chosen) {
        if (!elsewhere && !chosen.strip().equals(name))
            throw RuleBroken.at("name", "organisation.profile.name-by-office");
    }

    /** True when an edit to these would change nothing. */
    boolean holds(String name, String email, boolean active) {
        return this.name.equals(name.strip()) && Objects.equals(this.email, email) && this.active == active;
    }

    /** The person's, so that the history of a member is found by person. */
    @Override
    public UUID id() {
        return person;
    }

    /** The account's: each body sees the same. */
    @Override
    public int version() {
        return version;
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
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
        return Fields.of("organisation.account")
                .with("name", name)
                .with("email", email)
                .with("active", active ? true : null) // a form does not send an unticked box
                .map();
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

    public boolean active() {
        return active;
    }

    /** Known to other bodies of this installation as well. */
    public boolean elsewhere() {
        return elsewhere;
    }
}
