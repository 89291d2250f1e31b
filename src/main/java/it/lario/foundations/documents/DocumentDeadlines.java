package it.lario.foundations.documents;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts in force wait for their readers, documents for their owner's periodic review. */
@Component
class DocumentDeadlines implements Deadline {

    /** How long before its day a review is announced. */
    private static final int REVIEW_NOTICE = 60;

    /** Who has still to read which text, in force or about to be. */
    private static final String WAITING = """
            from document d
            join revision r on r.body_id = :body and r.document_id = d.id and r.status in ('APPROVED', 'IN_FORCE')
            %s
            where d.body_id = :body and (:person::uuid is null or a.person_id = :person::uuid)
              and not exists (select from acknowledgement k
                where k.body_id = :body and k.revision_id = r.id and k.person_id = a.person_id)""".formatted(Readers.JOIN);

    /** A text in force is read on its document's page, one that is not yet on its own. */
    private static final String PATH =
            "case r.status when 'IN_FORCE' then '/documents/' || d.id else '/revisions/' || r.id end as path";

    private final JdbcClient jdbc;

    DocumentDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        var readings = person == null ? unread() : readings(person);
        return Stream.concat(readings.stream(), reviews(person).stream()).toList();
    }

    private List<Due> readings(UUID person) {
        String columns = "select distinct " + PATH + ", d.code || ' ' || d.title as label, r.read_by as due, p.name ";
        return due("documents.due.reading", person, columns + WAITING + " order by due limit 500");
    }

    /** For the whole body each text once, with how many have still to read it. */
    private List<Due> unread() {
        String columns = "select " + PATH + ", d.code || ' ' || d.title as label, r.read_by as due, "
                + "count(distinct p.id)::text as name ";
        String grouped = " group by path, d.code, d.title, r.read_by order by due limit 200";
        return due("documents.due.unread", null, columns + WAITING + grouped).stream()
                .map(due -> new Due(
                        due.on(),
                        Said.of(
                                due.said().path(),
                                due.said().key(),
                                due.said().arguments().get(0),
                                due.person()),
                        ""))
                .toList();
    }

    private List<Due> reviews(UUID person) {
        return due("documents.due.review", person, """
                select '/documents/' || d.id as path, d.code || ' ' || d.title as label, d.review_on as due, d.owner_name as name
                from document d
                join revision r on r.body_id = :body and r.document_id = d.id and r.status = 'IN_FORCE'
                where d.body_id = :body and d.review_on <= :on::date + %d
                  and (:person::uuid is null or d.owner_id = :person::uuid)
                order by due limit 200""".formatted(REVIEW_NOTICE));
    }

    private List<Due> due(String key, UUID person, String sql) {
        return jdbc.sql(sql)
                .param("body", CurrentBody.id())
                .param("person", person, Types.OTHER)
                .param("on", Rome.today())
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of(row.getString("path"), key, row.getString("label")),
                        row.getString("name")))
                .list();
    }
}
