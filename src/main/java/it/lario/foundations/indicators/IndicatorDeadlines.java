package it.lario.foundations.indicators;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Dues;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Owners give the figure of each period soon after its end, and decide on what a chart signals. */
@Component
class IndicatorDeadlines implements Deadline {

    private final Dues dues;

    IndicatorDeadlines(Dues dues) {
        this.dues = dues;
    }

    @Override
    public List<Due> due(UUID person) {
        return dues.of(person, """
                select '/indicators/' || id as path, 'indicators.due.figure' as words, code || ' ' || name as title,
                    owner_id as person_id, owner_name as person, due_on as due
                from indicator where body_id = :body
                union all
                select '/indicators/' || id || '#signals', 'indicators.due.signal', code || ' ' || name,
                    owner_id, owner_name, null
                from indicator where body_id = :body and signals > 0""");
    }
}
