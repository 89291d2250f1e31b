package it.lario.foundations.organisation;

import static it.lario.ground.people.Role.ADMINISTRATOR;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.People;
import it.lario.ground.people.Person;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the body and their roles: ground keeps the accounts, here each step has who may and its note. */
@Service
@Transactional
class Members {

    private final Accounts accounts;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    Members(Accounts accounts, People people, Journal journal, JdbcClient jdbc) {
        this.accounts = accounts;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** A person new to the installation, with a first role. */
    Member open(String username, String name, String email, String password, Position position) {
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        return appointed(accounts.open(username, name, email, password), position);
    }

    /** Somebody who already signs in, perhaps for another body. */
    Member appoint(String username, Position position) {
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        UUID person = accounts.byUsername(username)
                .map(Person::id)
                .orElseThrow(() -> RuleBroken.at("username", "organisation.username-unknown"));
        return appointed(person, position);
    }

    Member appoint(UUID member, Position position) {
        UUID person = get(member).id();
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        return appointed(person, position);
    }

    Member dismiss(UUID appointment) {
        var role = accounts.listed().stream()
                .filter(held -> held.appointment().equals(appointment))
                .findFirst()
                .orElseThrow(NotFound::new);
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        Member member = get(accounts.dismiss(appointment));
        journal.note(
                "organisation.dismissed",
                member,
                "people.role",
                role.role(),
                "people.unit",
                role.unit() == null ? "" : role.unit());
        return member;
    }

    /** Corrects an account that only this body knows. Names in what was signed stay as they were that day. */
    Member change(UUID person, int version, String name, String email, boolean active) {
        Member member = get(person);
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        member.requireOurs();
        if (!active) member.requireOther(people.current().id());
        return changed(member, version, name, email, active);
    }

    /** A new password for who lost theirs. */
    Member renewPassword(UUID person, String password) {
        Member member = get(person);
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        member.requireOurs();
        accounts.password(person, password);
        journal.note("organisation.password-renewed", member);
        return member;
    }

    /** The person at work. */
    @Transactional(readOnly = true)
    Member own() {
        return get(people.current().id());
    }

    Member changeOwn(int version, String name, String email) {
        Member own = own();
        own.expect(version);
        own.requireOwnName(name);
        return changed(own, version, name, email, own.active());
    }

    /** Whoever asks has just given the old one: {@link it.lario.ground.signin.SignIn#again}. */
    Member choosePassword(String password) {
        Member own = own();
        accounts.password(own.id(), password);
        journal.note("organisation.password-chosen", own);
        return own;
    }

    private Member changed(Member member, int version, String name, String email, boolean active) {
        member.expect(version);
        if (member.holds(name, email, active)) return member;
        accounts.change(member.id(), version, name, email, active);
        Member changed = get(member.id());
        journal.noteEdit("organisation.account-changed", changed, member.fields());
        return changed;
    }

    /** Whoever holds or held a role in the body. */
    @Transactional(readOnly = true)
    Member get(UUID person) {
        return jdbc.sql("""
                select p.id, p.version, p.username, p.name, p.email, p.active, exists (
                    select from membership o where o.person_id = p.id and o.body_id <> :body) as elsewhere
                from person p where p.id = :person
                and exists (select from appointment a where a.body_id = :body and a.person_id = p.id)""")
                .param("body", CurrentBody.id())
                .param("person", person)
                .query((row, n) -> new Member(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("username"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getBoolean("active"),
                        row.getBoolean("elsewhere")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The roles this person holds today. */
    @Transactional(readOnly = true)
    List<Accounts.Listed> roles(UUID person) {
        return accounts.listed().stream()
                .filter(held -> held.person().equals(person))
                .toList();
    }

    private Member appointed(UUID person, Position position) {
        if (holds(person, position)) throw RuleBroken.at("role", "organisation.role-held");
        accounts.appoint(person, position.role(), position.unit(), position.until());
        Member member = get(person);
        journal.note(
                "organisation.appointed",
                member,
                "people.role",
                position.role(),
                "people.unit",
                position.unit() == null ? "" : position.unit(),
                "people.until",
                position.until() == null ? "" : position.until());
        return member;
    }

    private boolean holds(UUID person, Position position) {
        return jdbc.sql("""
                select exists (select from appointment a where a.body_id = :body and a.person_id = :person
                    and a.role = :role and a.unit_id is not distinct from :unit::uuid
                    and a.since <= :today and (a.until is null or a.until >= :today))""")
                .param("body", CurrentBody.id())
                .param("person", person)
                .param("role", position.role().name())
                .param("unit", position.unit(), java.sql.Types.OTHER)
                .param("today", Rome.today())
                .query(Boolean.class)
                .single();
    }
}
