package it.lario.registers.risks;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Owners look again at their risks and opportunities, and decide again when an acceptance ends. */
@Component
class RiskDeadlines implements Deadline {

    private final JdbcClient jdbc;

    RiskDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        return jdbc.sql("""
                select * from (
                    select id, '/risks/' as path, 'risks.due.review' as words, title, owner_id, owner_name,
                        review_on as due from risk where body_id = :body and status <> 'CLOSED'
                    union all
                    select id, '/risks/', 'risks.due.acceptance', title, owner_id, owner_name, accepted_until
                    from risk where body_id = :body and status = 'ACCEPTED'
                    union all
                    select id, '/opportunities/', 'risks.due.opportunity', title, owner_id, owner_name, review_on
                    from opportunity where body_id = :body and status = 'OPEN') waiting
                where :person::uuid is null or owner_id = :person::uuid
                order by due limit 200""")
                .param("body", CurrentBody.id())
                .param("person", person, java.sql.Types.OTHER)
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of(
                                row.getString("path") + row.getString("id"),
                                row.getString("words"),
                                row.getString("title")),
                        row.getString("owner_name")))
                .list();
    }
}
