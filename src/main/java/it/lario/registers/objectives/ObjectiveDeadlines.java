package it.lario.registers.objectives;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Dues;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Owners check their objectives at the end of each half year, and close them when the last value is in. */
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
                    case when next_check_on is null then 'objectives.due.close' else 'objectives.due.check' end as words,
                    title, owner_id as person_id, owner_name as person, coalesce(next_check_on, due_on) as due
                from objective where body_id = :body and status = 'ACTIVE'""");
    }
}
