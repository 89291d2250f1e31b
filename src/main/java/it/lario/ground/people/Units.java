package it.lario.ground.people;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organigramma. */
@Service
@Transactional
public class Units {

    /** A unit in the tree, with how deep it stands below the top (0). */
    public record Node(UUID id, String name, UUID parent, int depth, boolean open) {}

    private final UnitRepository units;
    private final People people;
    private final Actors actors;
    private final JdbcClient jdbc;

    Units(UnitRepository units, People people, Actors actors, JdbcClient jdbc) {
        this.units = units;
        this.people = people;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    public Unit create(String name, UUID parent) {
        people.require(Role.QUALITY_MANAGER, Role.ADMINISTRATOR);
        if (parent != null) requireOpen("parent", parent);
        return units.save(new Unit(name, parent));
    }

    public Unit change(UUID id, int version, String name, UUID parent) {
        Unit unit = get(id);
        people.require(Role.QUALITY_MANAGER, Role.ADMINISTRATOR);
        unit.expect(version);
        if (parent != null && below(id).contains(parent)) throw RuleBroken.at("parent", "people.unit-below-itself");
        if (parent != null) requireOpen("parent", parent);
        unit.describe(name, parent);
        actors.forget();
        return unit;
    }

    /** That nothing belongs to it any more is seen by the caller, who knows what may. */
    public Unit close(UUID id, LocalDate on) {
        Unit unit = get(id);
        people.require(Role.QUALITY_MANAGER, Role.ADMINISTRATOR);
        unit.close(on, Rome.today());
        return unit;
    }

    public Unit reopen(UUID id) {
        Unit unit = get(id);
        people.require(Role.QUALITY_MANAGER, Role.ADMINISTRATOR);
        if (unit.parentId() != null) requireOpen(null, unit.parentId());
        unit.reopen();
        return unit;
    }

    /** What is new, or moved, goes to an open unit. */
    @Transactional(readOnly = true)
    public void requireOpen(String field, UUID id) {
        Unit unit = get(id);
        if (!unit.open()) throw RuleBroken.at(field, "people.unit-closed", unit.name());
    }

    @Transactional(readOnly = true)
    public Unit get(UUID id) {
        return units.findById(id).orElseThrow(NotFound::new);
    }

    /** The units from the top down, each followed by those below it. */
    @Transactional(readOnly = true)
    public List<Node> tree() {
        return jdbc.sql("""
                with recursive tree as (
                    select id, name, parent_id, closed_on, 0 as depth, array[name] as path from unit
                    where body_id = :body and parent_id is null
                    union all
                    select u.id, u.name, u.parent_id, u.closed_on, t.depth + 1, t.path || u.name from unit u
                    join tree t on t.id = u.parent_id where u.body_id = :body)
                select id, name, parent_id, depth, closed_on is null as open from tree order by path""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Node(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("parent_id", UUID.class),
                        row.getInt("depth"),
                        row.getBoolean("open")))
                .list();
    }

    /** The units that a form offers: those open, and those that the record already names. */
    @Transactional(readOnly = true)
    public List<Node> offered(UUID... named) {
        var kept = Arrays.asList(named);
        return tree().stream()
                .filter(node -> node.open() || kept.contains(node.id()))
                .toList();
    }

    /** The unit itself and all units below it. */
    @Transactional(readOnly = true)
    public List<UUID> below(UUID top) {
        var below = new ArrayList<UUID>(List.of(top));
        for (Node node : tree()) if (below.contains(node.parent())) below.add(node.id());
        return below;
    }

    /** People with a role in one of these units, today. */
    @Transactional(readOnly = true)
    public List<PersonRef> peopleOf(Collection<UUID> in) {
        if (in.isEmpty()) return List.of();
        return jdbc.sql("""
                select distinct p.id, p.name from appointment a join person p on p.id = a.person_id
                where a.body_id = :body and a.unit_id in (:units) and p.active
                  and a.since <= :today and (a.until is null or a.until >= :today)
                  and a.role <> 'EXTERNAL_AUDITOR'
                order by p.name""")
                .param("body", CurrentBody.id())
                .param("units", in)
                .param("today", Rome.today())
                .query((row, n) -> new PersonRef(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
