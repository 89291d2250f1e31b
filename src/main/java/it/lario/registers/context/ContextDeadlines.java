package it.lario.registers.context;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews wait for the owner of each record; the decision on the climate, while missing, for the quality manager. */
@Component
class ContextDeadlines implements Deadline {

    private final JdbcClient jdbc;
    private final Issues issues;
    private final People people;

    ContextDeadlines(JdbcClient jdbc, Issues issues, People people) {
        this.jdbc = jdbc;
        this.issues = issues;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        var due = new ArrayList<Due>();
        if (issues.onClimate().isEmpty()) due.addAll(climate(person));
        due.addAll(jdbc.sql("""
                select '/issues/' || id as path, 'context.due.ISSUE' as key, title, owner_name, review_on
                from issue where body_id = :body and closed_on is null and (:person::uuid is null or owner_id = :person::uuid)
                union all
                select '/parties/' || id, 'context.due.PARTY', name, owner_name, review_on
                from party where body_id = :body and closed_on is null and (:person::uuid is null or owner_id = :person::uuid)
                union all
                select '/obligations/' || id, 'context.due.OBLIGATION', title, owner_name, review_on
                from obligation
                where body_id = :body and closed_on is null and (:person::uuid is null or owner_id = :person::uuid)
                order by review_on limit 200""")
                .param("body", CurrentBody.id())
                .param("person", person, java.sql.Types.OTHER)
                .query((row, n) -> new Due(
                        row.getObject("review_on", LocalDate.class),
                        Said.of(row.getString("path"), row.getString("key"), row.getString("title")),
                        row.getString("owner_name")))
                .list());
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
