package it.lario.ground.files;

import it.lario.ground.tenancy.CurrentBody;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A record has a content as long as one of its files does. */
@Component
class OwnedByRecords implements ContentOwner {

    private final JdbcClient jdbc;

    OwnedByRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> owned(Collection<String> sha256) {
        return jdbc.sql("""
                select distinct sha256 from stored_file
                where body_id = :body and sha256 in (:contents) and left_at is null""")
                .param("body", CurrentBody.id())
                .param("contents", sha256)
                .query(String.class)
                .list();
    }
}
