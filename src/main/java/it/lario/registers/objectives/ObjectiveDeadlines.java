package it.lario.registers.objectives;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Owners check their objectives at the end of each half year, and close them when the last value is in. */
@Component
class ObjectiveDeadlines implements Deadline {

    private final JdbcClient jdbc;

    ObjectiveDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        return jdbc.sql("""
                select id, title, owner_name, next_check_on, coalesce(next_check_on, due_on) as due from objective
                where body_id = :body and status = 'ACTIVE' and (:person::uuid is null or owner_id = :person::uuid)
                order by due limit 200""")
                .param("body", CurrentBody.id())
                .param("person", person, java.sql.Types.OTHER)
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of(
                                "/objectives/" + row.getString("id"),
                                row.getObject("next_check_on") == null
                                        ? "objectives.due.close"
                                        : "objectives.due.check",
                                row.getString("title")),
                        row.getString("owner_name")))
                .list();
    }
}
