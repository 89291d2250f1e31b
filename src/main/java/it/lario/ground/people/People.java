package it.lario.ground.people;

import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Actor.Held;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at work in the current body, and what their roles allow. */
@Service
@Transactional(readOnly = true)
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person at work, or an error: nothing is done in a body by nobody. */
    public Actor current() {
        Actor actor = Actor.current();
        if (actor == null) throw new Forbidden();
        return actor;
    }

    /** @throws Forbidden unless the person at work holds one of these roles in the body */
    public void require(Role... any) {
        if (!current().is(any)) throw new Forbidden();
    }

    /** The quality manager everywhere, the others only for this unit or from a unit above it. */
    public void requireFor(UUID unit, Role... any) {
        if (!current().is(Role.QUALITY_MANAGER) && !current().isFor(unit, any)) throw new Forbidden();
    }

    /** @throws Forbidden for those who only look */
    public void requireWorking() {
        if (!current().works()) throw new Forbidden();
    }

    /** The person as the current body knows them: empty when they hold no role in it today. */
    public Optional<Actor> actor(UUID person) {
        record Row(String name, Held held) {}
        var rows = jdbc.sql("""
                with recursive reach as (
                    select a.role, a.unit_id from appointment a
                    where a.body_id = :body and a.person_id = :person and a.since <= :today
                      and (a.until is null or a.until >= :today)
                    union
                    select r.role, u.id from reach r join unit u on u.body_id = :body and u.parent_id = r.unit_id)
                select p.name, r.role, r.unit_id from reach r join person p on p.id = :person and p.active""")
                .param("body", CurrentBody.id())
                .param("today", Rome.today())
                .param("person", person)
                .query((row, n) -> new Row(
                        row.getString("name"),
                        new Held(Role.valueOf(row.getString("role")), row.getObject("unit_id", UUID.class))))
                .list();
        if (rows.isEmpty()) return Optional.empty();
        return Optional.of(new Actor(
                person, rows.get(0).name(), rows.stream().map(Row::held).toList()));
    }

    /** A member of the body, with today's name, for a record that names them in this form field. */
    public PersonRef named(String field, UUID person) {
        if (person == null) throw RuleBroken.at(field, "people.person-missing");
        return members().stream()
                .filter(member -> member.is(person))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at(field, "people.person-unknown"));
    }

    /** Those who hold a role in the body today and work on records, by name. */
    public List<PersonRef> members() {
        return holding("a.role not in ('EXTERNAL_AUDITOR')");
    }

    /** Those who hold this role in the body today, by name. */
    public List<PersonRef> with(Role role) {
        return holding("a.role = '" + role.name() + "'");
    }

    /** The units for which a person holds a role today: their own, not those below. */
    public List<UUID> unitsOf(UUID person) {
        return jdbc.sql("""
                select distinct unit_id from appointment
                where body_id = :body and person_id = :person and unit_id is not null and since <= :today
                  and (until is null or until >= :today)""")
                .param("body", CurrentBody.id())
                .param("today", Rome.today())
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    private List<PersonRef> holding(String condition) {
        return jdbc.sql("""
                select distinct p.id, p.name from appointment a join person p on p.id = a.person_id
                where a.body_id = :body and p.active and a.since <= :today
                  and (a.until is null or a.until >= :today) and %s
                order by p.name""".formatted(condition))
                .param("body", CurrentBody.id())
                .param("today", Rome.today())
                .query((row, n) -> new PersonRef(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
