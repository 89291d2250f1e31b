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
                select o.service_id, o.id, o.title, string_agg(measure ->> 'name', '; ') as names
                from objective o cross join lateral jsonb_array_elements(o.measures) as written (measure)
                where o.body_id = :body and o.service_id is not null and o.status = 'ACTIVE'
                group by o.service_id, o.id, o.title order by o.title""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Measure(
                        row.getObject("service_id", UUID.class),
                        row.getString("title") + ": " + row.getString("names"),
                        "/objectives/" + row.getString("id")))
                .list();
    }
}
