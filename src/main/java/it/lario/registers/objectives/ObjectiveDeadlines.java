package it.lario.registers.objectives;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Dues;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Owners bring their objectives to approval, finish the phases in time, check them at the end of each half year, close each
 * target year within its January, and the objective when the last check is in. That a year is closed by 31 January is a
 * choice of this project.
 */
@Component
class ObjectiveDeadlines implements Deadline {

    private final Dues dues;

    ObjectiveDeadlines(Dues dues) {
        this.dues = dues;
    }

    @Override
    public List<Due> due(UUID person) {
        return dues.of(person, """
                select '/objectives/' || id as path,
                    case when status = 'DRAFT' then 'objectives.due.approve'
                         when next_check_on is null then 'objectives.due.close' else 'objectives.due.check' end as words,
                    title, owner_id as person_id, owner_name as person,
                    case when status = 'DRAFT' then starts_on else coalesce(next_check_on, due_on) end as due
                from objective where body_id = :body and status in ('DRAFT', 'ACTIVE')
                union all
                select '/objectives/' || o.id || '#phases', 'objectives.due.phase',
                    (phase ->> 'name') || ' (' || o.title || ')', o.owner_id, o.owner_name, (phase ->> 'to')::date
                from objective o cross join lateral jsonb_array_elements(o.phases) as written (phase)
                where o.body_id = :body and o.status = 'ACTIVE' and phase ->> 'doneOn' is null
                union all
                select '/objectives/' || id || '#years', 'objectives.due.year', next_year || ' – ' || title,
                    owner_id, owner_name, make_date(next_year + 1, 1, 31)
                from objective where body_id = :body and status = 'ACTIVE' and next_year is not null""");
    }
}
