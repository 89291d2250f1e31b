package it.lario.registers.objectives;

import it.lario.ground.contributions.Measures;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The active objectives, as measures of the services they are set for. */
@Component
class ObjectiveMeasures implements Measures {

    private final JdbcClient jdbc;

    ObjectiveMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Measure> measures() {
        return jdbc.sql("""
                select service_id, id, title, indicator from objective
                where body_id = :body and service_id is not null and status = 'ACTIVE' order by title""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Measure(
                        row.getObject("service_id", UUID.class),
                        row.getString("title") + ": " + row.getString("indicator"),
                        "/objectives/" + row.getString("id")))
                .list();
    }
}
