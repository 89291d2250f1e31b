package it.lario.registers.objectives;

import it.lario.ground.contributions.Mention;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An indicator leads to the objectives that take their values from it. */
@Component
class ObjectivesOfIndicator implements Mention {

    private final JdbcClient jdbc;

    ObjectivesOfIndicator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> of(UUID indicator) {
        return jdbc.sql("""
                select id, title from objective
                where body_id = :body and measures @> jsonb_build_array(jsonb_build_object('indicator', :indicator::text))
                order by title""")
                .param("body", CurrentBody.id())
                .param("indicator", indicator)
                .query((row, n) -> Said.of(
                        "/objectives/" + row.getString("id"), "objectives.uses-indicator", row.getString("title")))
                .list();
    }
}
