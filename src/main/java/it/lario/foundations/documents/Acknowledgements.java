package it.lario.foundations.documents;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has read which text: rows are added and read, never changed. */
@Component
@Transactional
class Acknowledgements {

    private final JdbcClient jdbc;

    Acknowledgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Reading of(Document document, Revision revision) {
        var done = new LinkedHashMap<UUID, LocalDate>();
        jdbc.sql("""
                select person_id, acknowledged_on from acknowledgement
                where body_id = :body and revision_id = :revision""")
                .param("body", CurrentBody.id())
                .param("revision", revision.id())
                .query(row -> {
                    done.put(row.getObject("person_id", UUID.class), row.getObject("acknowledged_on", LocalDate.class));
                });
        return new Reading(readers(document), done);
    }

    private List<PersonRef> readers(Document document) {
        return jdbc.sql("select distinct p.id, p.name from document d" + Readers.JOIN
                        + "where d.body_id = :body and d.id = :document order by p.name")
                .param("body", CurrentBody.id())
                .param("on", Rome.today())
                .param("document", document.id())
                .query((row, n) -> new PersonRef(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    void record(Revision revision, PersonRef reader, LocalDate on) {
        jdbc.sql("""
                insert into acknowledgement
                    (body_id, revision_id, person_id, person_name, acknowledged_on, recorded_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(CurrentBody.id(), revision.id(), reader.id(), reader.name(), on)
                .param(Timestamp.from(Rome.now()))
                .update();
    }
}
