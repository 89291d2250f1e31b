package it.lario.foundations.sources;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sources wait for their owner's check; after a change, documents wait for their owner's look. */
@Component
class SourceDeadlines implements Deadline {

    /** Days to look at a document after its source changed, or until the change counts when that comes later. */
    private static final int DAYS = 30;

    private final JdbcClient jdbc;

    SourceDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        return jdbc.sql("""
                select s.id, 'sources.due.check' as key, s.title, '' as about, s.owner_name as name, s.check_on as due
                from external_document s
                where s.body_id = :body and s.repealed_on is null and s.check_on is not null
                  and (:person::uuid is null or s.owner_id = :person::uuid)
                union all
                select s.id, 'sources.due.look', d.code || ' ' || d.title, s.title, d.owner_name,
                    greatest(c.heard_on + :days, c.effective_on)
                from source_change c
                join external_document s on s.body_id = :body and s.id = c.source_id
                join document d on d.body_id = :body and d.id = any (c.documents)
                where c.body_id = :body and (:person::uuid is null or d.owner_id = :person::uuid)
                  and not exists (select from source_look l
                    where l.body_id = :body and l.change_id = c.id and l.document_id = d.id)
                order by due limit 300""")
                .param("body", CurrentBody.id())
                .param("person", person, Types.OTHER)
                .param("days", DAYS)
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of(
                                "/external-documents/" + row.getString("id"),
                                row.getString("key"),
                                row.getString("title"),
                                row.getString("about")),
                        row.getString("name")))
                .list();
    }
}
