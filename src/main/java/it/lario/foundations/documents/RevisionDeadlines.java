package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts sent to verification wait for whoever may verify them, verified ones for whoever may approve them. */
@Component
class RevisionDeadlines implements Deadline {

    record Waiting(UUID id, String label, Status status, LocalDate dueOn, UUID unit, UUID author, UUID verifier) {

        boolean awaits(Actor actor) {
            var judges = new Judges(unit, author, verifier);
            return status == Status.VERIFIED ? judges.mayApprove(actor) : judges.awaitVerification(actor);
        }

        Due due() {
            String key = status == Status.VERIFIED ? "documents.due.approval" : "documents.due.verification";
            return new Due(dueOn, Said.of("/revisions/" + id, key, label), "");
        }
    }

    private final People people;
    private final JdbcClient jdbc;

    RevisionDeadlines(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        if (person == null) return waiting().stream().map(Waiting::due).toList();
        return people.actor(person).stream()
                .flatMap(actor -> waiting().stream().filter(text -> text.awaits(actor)))
                .map(Waiting::due)
                .toList();
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                select r.id, d.code || ' ' || d.title as label, r.status, r.due_on, d.unit_id as unit,
                    r.author_id as author, r.verifier_id as verifier
                from revision r join document d on d.body_id = :body and d.id = r.document_id
                where r.body_id = :body and (r.status = 'DRAFT' and r.due_on is not null or r.status = 'VERIFIED')
                order by r.due_on limit 500""")
                .param("body", CurrentBody.id())
                .query(Waiting.class)
                .list();
    }
}
