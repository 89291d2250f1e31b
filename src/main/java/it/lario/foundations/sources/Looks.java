package it.lario.foundations.sources;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was found when a document was looked at because its source changed: rows are added, never changed. */
@Component
@Transactional
class Looks {

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Look> of(SourceChange change) {
        if (change.documents().isEmpty()) return List.of();
        return jdbc.sql("""
                select d.id as document, d.code, d.title, l.outcome, l.note, l.person_name as person, l.looked_on
                from document d left join source_look l
                  on l.body_id = :body and l.document_id = d.id and l.change_id = :change
                where d.body_id = :body and d.id in (:documents) order by d.code""")
                .param("body", CurrentBody.id())
                .param("change", change.id())
                .param("documents", change.documents())
                .query(Look.class)
                .list();
    }

    void add(SourceChange change, UUID document, Look.Outcome outcome, String note, PersonRef person, LocalDate on) {
        try {
            jdbc.sql("""
                    insert into source_look
                        (body_id, change_id, document_id, outcome, note, person_id, person_name, looked_on, recorded_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(CurrentBody.id(), change.id(), document, outcome.name(), note)
                    .params(person.id(), person.name(), on, Timestamp.from(Instant.now()))
                    .update();
        } catch (DuplicateKeyException looked) {
            throw new RuleBroken("sources.looked-already");
        }
    }
}
