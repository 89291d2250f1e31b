package it.lario.foundations.retention;

import it.lario.ground.contributions.Mention;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document leads to the proposals to discard one of its texts. */
@Component
class DiscardMentions implements Mention {

    private final JdbcClient jdbc;

    DiscardMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> of(UUID document) {
        return jdbc.sql("""
            select d.id, d.year, d.number from discard d where d.body_id = :body and exists (
                select from revision r where r.body_id = :body and r.document_id = :document
                    and r.id = any (d.revisions)) order by d.year, d.number""")
                .param("body", CurrentBody.id())
                .param("document", document)
                .query((row, n) -> Said.of(
                        "/discards/" + row.getString("id"),
                        "retention.names-document",
                        row.getString("number"),
                        row.getString("year")))
                .list();
    }
}
