package it.lario.registers.training;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The manager has effects to judge, and courses to record as held once their day has come. */
@Component
class TrainingDeadlines implements Deadline {

    private final JdbcClient jdbc;

    TrainingDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        return jdbc.sql("""
                select id, course, status, manager_name,
                       case status when 'PLANNED' then starts_on else effect_due_on end as due
                from training where body_id = :body and status in ('PLANNED', 'HELD')
                  and (:person::uuid is null or manager_id = :person::uuid)
                order by due limit 200""")
                .param("body", CurrentBody.id())
                .param("person", person, java.sql.Types.OTHER)
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of(
                                "/trainings/" + row.getString("id"),
                                "training.due." + row.getString("status"),
                                row.getString("course")),
                        row.getString("manager_name")))
                .list();
    }
}
