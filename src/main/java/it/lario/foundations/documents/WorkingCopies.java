package it.lario.foundations.documents;

import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts being written, one for each person and draft; each person sees only their own. A copy is no step of the text: it
 * is sent every few seconds, notes nothing in the journal and carries no key against double clicks.
 */
@Component
@Transactional
class WorkingCopies {

    private final JdbcClient jdbc;
    private final People people;

    WorkingCopies(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** @param writer who began to write: after a change of person in the same browser nothing is kept */
    Instant keep(Revision draft, UUID writer, int base, String text, String reason) {
        if (!people.current().id().equals(writer)) throw new Forbidden();
        if (draft.status() != Revision.Status.DRAFT) throw new RuleBroken("documents.not-draft");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                insert into working_copy (body_id, revision_id, person_id, base, text, reason, saved_at)
                values (:body, :revision, :person, :base, :text, :reason, :now)
                on conflict (body_id, revision_id, person_id) do update
                set base = excluded.base, text = excluded.text, reason = excluded.reason, saved_at = excluded.saved_at""")
                .param("body", CurrentBody.id())
                .param("revision", draft.id())
                .param("person", writer)
                .param("base", base)
                .param("text", text)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
        return now;
    }

    @Transactional(readOnly = true)
    Optional<WorkingCopy> mine(UUID revision) {
        return jdbc.sql("""
                select base, text, reason, saved_at from working_copy
                where body_id = :body and revision_id = :revision and person_id = :person""")
                .param("body", CurrentBody.id())
                .param("revision", revision)
                .param("person", people.current().id())
                .query((row, n) -> new WorkingCopy(
                        row.getInt("base"),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    void discard(UUID revision) {
        jdbc.sql("""
                delete from working_copy
                where body_id = :body and revision_id = :revision and person_id = :person""")
                .param("body", CurrentBody.id())
                .param("revision", revision)
                .param("person", people.current().id())
                .update();
    }

    /** The draft is one no more: nobody can save what they had begun. */
    void end(UUID revision) {
        jdbc.sql("delete from working_copy where body_id = :body and revision_id = :revision")
                .param("body", CurrentBody.id())
                .param("revision", revision)
                .update();
    }
}
