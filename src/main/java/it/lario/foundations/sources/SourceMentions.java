package it.lario.foundations.sources;

import it.lario.ground.contributions.Mention;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sources that a document rests on. */
@Component
class SourceMentions implements Mention {

    private final JdbcClient jdbc;

    SourceMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> of(UUID record) {
        return jdbc.sql("""
                select id, title from external_document
                where body_id = :body and repealed_on is null and :record = any (documents) order by title""")
                .param("body", CurrentBody.id())
                .param("record", record)
                .query((row, n) -> Said.of(
                        "/external-documents/" + row.getString("id"), "sources.mention", row.getString("title")))
                .list();
    }
}
