package it.lario.views.reminders;

import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a person's work: the executive of their unit, or of the nearest one above. */
@Component
class Heads {

    private final JdbcClient jdbc;

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<UUID> of(UUID person) {
        return jdbc.sql("""
                with recursive up as (
                    select u.id, u.parent_id, 0 as height from appointment a
                    join unit u on u.body_id = :body and u.id = a.unit_id
                    where a.body_id = :body and a.person_id = :person and a.since <= :today
                      and (a.until is null or a.until >= :today)
                    union
                    select u.id, u.parent_id, up.height + 1 from up
                    join unit u on u.body_id = :body and u.id = up.parent_id),
                heads as (
                    select a.person_id, rank() over (order by up.height) as nearness from up
                    join appointment a on a.body_id = :body and a.unit_id = up.id and a.role = 'EXECUTIVE'
                      and a.person_id <> :person and a.since <= :today and (a.until is null or a.until >= :today)
                    join person p on p.id = a.person_id and p.active)
                select distinct person_id from heads where nearness = 1""")
                .param("body", CurrentBody.id())
                .param("person", person)
                .param("today", Rome.today())
                .query(UUID.class)
                .list();
    }
}
