package it.lario.registers.risks;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Dues;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Owners look again at their risks and opportunities, and decide again when an acceptance ends. */
@Component
class RiskDeadlines implements Deadline {

    private final Dues dues;

    RiskDeadlines(Dues dues) {
        this.dues = dues;
    }

    @Override
    public List<Due> due(UUID person) {
        return dues.of(person, """
                select '/risks/' || id as path, 'risks.due.review' as words, title, owner_id as person_id,
                    owner_name as person, review_on as due from risk where body_id = :body and status <> 'CLOSED'
                union all
                select '/risks/' || id, 'risks.due.acceptance', title, owner_id, owner_name, accepted_until
                from risk where body_id = :body and status = 'ACCEPTED'
                union all
                select '/opportunities/' || id, 'risks.due.opportunity', title, owner_id, owner_name, review_on
                from opportunity where body_id = :body and status = 'OPEN'""");
    }
}
