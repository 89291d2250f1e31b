package it.lario.foundations.takeover;

import it.lario.foundations.documents.EarlierHistory;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history that came with a takeover, for the page of each document. */
@Component
class LegacyHistory implements EarlierHistory {

    private final JdbcClient jdbc;

    LegacyHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Earlier> of(UUID document) {
        return jdbc.sql("""
                select l.code, l.mark, l.dated_on, l.status, l.act, l.reason, f.id as file, f.name, f.sha256
                from legacy_revision l left join stored_file f on f.body_id = :body and f.id = l.file_id
                where l.body_id = :body and l.document_id = :document order by l.dated_on desc, l.number desc""")
                .param("body", CurrentBody.id())
                .param("document", document)
                .query((row, n) -> new Earlier(
                        row.getString("code"),
                        row.getString("mark"),
                        row.getObject("dated_on", LocalDate.class),
                        State.valueOf(row.getString("status")).key(),
                        row.getString("act"),
                        row.getString("reason"),
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getString("sha256")))
                .list();
    }
}
