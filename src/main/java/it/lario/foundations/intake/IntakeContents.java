package it.lario.foundations.intake;

import it.lario.ground.files.ContentOwner;
import it.lario.ground.tenancy.CurrentBody;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches keep their files; those that were thrown away do not. */
@Component
class IntakeContents implements ContentOwner {

    private final JdbcClient jdbc;

    IntakeContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> owned(Collection<String> sha256) {
        return jdbc.sql("""
                select distinct kept from intake_batch b, unnest(array[b.source_sha256, b.source_table]) kept
                where b.body_id = :body and b.status <> 'CANCELLED' and kept in (:contents)""")
                .param("body", CurrentBody.id())
                .param("contents", sha256)
                .query(String.class)
                .list();
    }
}
