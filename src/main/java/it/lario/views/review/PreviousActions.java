package it.lario.views.review;

import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the actions decided in the signed review before this one (ISO 9001, 9.3.2 a). */
@Component
class PreviousActions {

    private final JdbcClient jdbc;

    PreviousActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Said> facts(ManagementReview review) {
        return jdbc.sql("""
                select a.id, 'AZ ' || a.year || '/' || lpad(a.number::text, 3, '0') || ' ' || a.title as label, a.owner_name,
                    case when a.status = 'PLANNED' and a.due_on < :today then 'LATE' else a.status end as status,
                    case a.status when 'PLANNED' then a.due_on when 'IMPLEMENTED' then a.implemented_on
                        else a.verified_on end as day
                from review_decision d
                join action a on a.body_id = :body and a.id = d.action_id
                where d.body_id = :body and d.review_id = (
                    select r.id from management_review r
                    where r.body_id = :body and r.status = 'SIGNED' and r.id <> :review and r.held_on <= :held
                    order by r.held_on desc, r.id desc limit 1)
                order by d.number""")
                .param("body", CurrentBody.id())
                .param("review", review.id())
                .param("held", review.heldOn())
                .param("today", Rome.today())
                .query((row, n) -> Said.of(
                        "/actions/" + row.getString("id"),
                        "review.previous." + row.getString("status"),
                        row.getString("label"),
                        row.getString("owner_name"),
                        Rome.date(row.getObject("day", java.time.LocalDate.class))))
                .list();
    }
}
