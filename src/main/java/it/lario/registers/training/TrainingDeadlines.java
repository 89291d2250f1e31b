package it.lario.registers.training;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Dues;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The manager has effects to judge, and courses to record as held once their day has come. */
@Component
class TrainingDeadlines implements Deadline {

    private final Dues dues;

    TrainingDeadlines(Dues dues) {
        this.dues = dues;
    }

    @Override
    public List<Due> due(UUID person) {
        return dues.of(person, """
                select '/trainings/' || id as path, 'training.due.' || status as words, course as title,
                    manager_id as person_id, manager_name as person,
                    case status when 'PLANNED' then starts_on else effect_due_on end as due
                from training where body_id = :body and status in ('PLANNED', 'HELD')""");
    }
}
