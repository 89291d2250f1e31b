package it.lario.registers.context;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Dues;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews wait for the owner of each record; the decision on the climate, while missing, for the quality manager. */
@Component
class ContextDeadlines implements Deadline {

    private final Dues dues;
    private final Issues issues;
    private final People people;

    ContextDeadlines(Dues dues, Issues issues, People people) {
        this.dues = dues;
        this.issues = issues;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        var due = new ArrayList<Due>();
        if (issues.onClimate().isEmpty()) due.addAll(climate(person));
        due.addAll(dues.of(person, """
                select '/issues/' || id as path, 'context.due.ISSUE' as words, title, owner_id as person_id,
                    owner_name as person, review_on as due from issue where body_id = :body and closed_on is null
                union all
                select '/parties/' || id, 'context.due.PARTY', name, owner_id, owner_name, review_on
                from party where body_id = :body and closed_on is null
                union all
                select '/obligations/' || id, 'context.due.OBLIGATION', title, owner_id, owner_name, review_on
                from obligation where body_id = :body and closed_on is null"""));
        return due;
    }

    private List<Due> climate(UUID person) {
        return people.with(Role.QUALITY_MANAGER).stream()
                .filter(manager -> person == null || manager.is(person))
                .map(PersonRef::name)
                .map(name -> new Due(null, Said.of("/issues/climate", "context.due.climate"), name))
                .toList();
    }
}
