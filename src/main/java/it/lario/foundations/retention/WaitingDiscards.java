package it.lario.foundations.retention;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals of discard wait for those who may decide all of their texts; how it stands is evidence of 7.5.3. */
@Component
@Transactional(readOnly = true)
class WaitingDiscards implements Deadline, ClauseEvidence {

    /** How long after its proposal a decision is due: a choice of this project, no law says it. */
    static final int DAYS = 30;

    /** @param units those that the texts belong to */
    record Waiting(UUID id, String label, LocalDate proposedOn, List<UUID> units) {

        boolean awaits(Actor actor) {
            return actor.is(Role.TOP_MANAGEMENT) || units.stream().allMatch(unit -> actor.isFor(unit, Role.EXECUTIVE));
        }

        LocalDate dueOn() {
            return proposedOn.plusDays(DAYS);
        }

        Due due() {
            return new Due(dueOn(), Said.of("/discards/" + id, "retention.due.decision", label), "");
        }
    }

    private final Terms terms;
    private final People people;
    private final JdbcClient jdbc;

    WaitingDiscards(Terms terms, People people, JdbcClient jdbc) {
        this.terms = terms;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> due(UUID person) {
        if (person == null) return waiting().stream().map(Waiting::due).toList();
        return people.actor(person).stream()
                .flatMap(actor -> waiting().stream().filter(discard -> discard.awaits(actor)))
                .map(Waiting::due)
                .toList();
    }

    /** A text kept beyond its term harms nobody; a proposal that nobody answers is looked at. */
    @Override
    public List<Evidence> evidence(LocalDate today) {
        var waiting = waiting();
        boolean late = waiting.stream().anyMatch(discard -> discard.dueOn().isBefore(today));
        var said = Said.of("/discards", "retention.evidence", terms.count(), waiting.size());
        return List.of(new Evidence("7.5", late ? State.ATTENTION : State.HOLDS, said));
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                select p.id, 'SC ' || p.number || '/' || p.year as label, p.proposed_on,
                    array_agg(distinct d.unit_id) as units
                from discard p
                join revision r on r.body_id = :body and r.id = any (p.revisions)
                join document d on d.body_id = :body and d.id = r.document_id
                where p.body_id = :body and p.status = 'PROPOSED'
                group by p.id, p.number, p.year, p.proposed_on order by p.proposed_on""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("proposed_on", LocalDate.class),
                        List.of((UUID[]) row.getArray("units").getArray())))
                .list();
    }
}
