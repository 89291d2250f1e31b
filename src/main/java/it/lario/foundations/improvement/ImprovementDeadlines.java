package it.lario.foundations.improvement;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions wait for their owner, and once done for somebody else to verify them: here, the quality office. */
@Component
class ImprovementDeadlines implements Deadline {

    private final JdbcClient jdbc;

    ImprovementDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        return jdbc.sql("""
                select id, title, status, owner_name, case status when 'PLANNED' then due_on else check_on end as due
                from action where body_id = :body and status in ('PLANNED', 'IMPLEMENTED')
                  and (:person::uuid is null or status = 'PLANNED' and owner_id = :person::uuid
                    or status = 'IMPLEMENTED' and owner_id <> :person::uuid and exists (
                      select from appointment a where a.body_id = :body and a.person_id = :person::uuid
                        and a.role = 'QUALITY_MANAGER' and a.since <= :today
                        and (a.until is null or a.until >= :today)))
                order by due limit 200""")
                .param("body", CurrentBody.id())
                .param("person", person, java.sql.Types.OTHER)
                .param("today", Rome.today())
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of(
                                "/actions/" + row.getString("id"),
                                "improvement.due." + row.getString("status"),
                                row.getString("title")),
                        row.getString("owner_name")))
                .list();
    }
}
