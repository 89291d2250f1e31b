package it.lario.foundations.processes;

import it.lario.ground.contributions.LinkTargets;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ProcessTargets implements LinkTargets {

    private final JdbcClient jdbc;

    ProcessTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Target> find(String words, int limit) {
        return jdbc.sql("""
                select id, code, name from process
                where body_id = :body and strpos(lower(code || ' ' || name), lower(:words)) > 0
                order by code limit :limit""")
                .param("body", CurrentBody.id())
                .param("words", words)
                .param("limit", limit)
                .query((row, n) -> new Target(
                        "processes.name",
                        row.getString("code") + " " + row.getString("name"),
                        "/processes/" + row.getObject("id", UUID.class)))
                .list();
    }
}
