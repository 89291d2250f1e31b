package it.lario.foundations.sources;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Laws and standards that changed in the period, and how many documents were looked at because of it. */
@Component
class SourcesForReview implements ReviewInput {

    private final JdbcClient jdbc;

    SourcesForReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.CHANGES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select s.id, s.title, c.what, cardinality(c.documents) as documents,
                    (select count(*) from source_look l
                     where l.body_id = :body and l.change_id = c.id and l.looked_on <= :to) as looked
                from source_change c join external_document s on s.body_id = :body and s.id = c.source_id
                where c.body_id = :body and c.heard_on between :from and :to order by c.heard_on, c.id limit 30""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> Said.of(
                        "/external-documents/" + row.getString("id"),
                        "sources.review.changed",
                        row.getString("title"),
                        row.getString("what"),
                        row.getLong("looked"),
                        row.getInt("documents")))
                .list();
    }
}
