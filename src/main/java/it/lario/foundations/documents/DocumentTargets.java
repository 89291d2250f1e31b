package it.lario.foundations.documents;

import it.lario.ground.contributions.LinkTargets;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DocumentTargets implements LinkTargets {

    private final JdbcClient jdbc;

    DocumentTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Target> find(String words, int limit) {
        return jdbc.sql("""
                select d.id, d.code, d.title, d.type from document d
                where d.body_id = :body and strpos(lower(d.code || ' ' || d.title), lower(:words)) > 0
                  and exists (select from revision r
                    where r.body_id = :body and r.document_id = d.id and r.status in (:visible))
                order by d.code limit :limit""")
                .param("body", CurrentBody.id())
                .param("words", words)
                .param("visible", Sight.names())
                .param("limit", limit)
                .query((row, n) -> new Target(
                        "documents.type." + row.getString("type"),
                        row.getString("code") + " " + row.getString("title"),
                        "/documents/" + row.getObject("id", UUID.class)))
                .list();
    }
}
