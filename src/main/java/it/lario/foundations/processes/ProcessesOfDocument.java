package it.lario.foundations.processes;

import it.lario.ground.contributions.Mention;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document leads to the processes whose sheets name it. */
@Component
class ProcessesOfDocument implements Mention {

    private final JdbcClient jdbc;

    ProcessesOfDocument(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> of(UUID document) {
        return jdbc.sql("""
                select id, code || ' ' || name as label from process
                where body_id = :body and :document = any (documents) order by code""")
                .param("body", CurrentBody.id())
                .param("document", document)
                .query((row, n) -> Said.of(
                        "/processes/" + row.getString("id"), "processes.names-document", row.getString("label")))
                .list();
    }
}
