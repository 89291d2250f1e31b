package it.lario.views.review;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Dues;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open reviews wait for their chair; a year after the last one the quality manager opens the next. */
@Component
class ReviewDeadlines implements Deadline {

    private final Dues dues;
    private final JdbcClient jdbc;
    private final People people;

    ReviewDeadlines(Dues dues, JdbcClient jdbc, People people) {
        this.dues = dues;
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> due(UUID person) {
        return Stream.concat(toSign(person).stream(), next(person).stream()).toList();
    }

    private List<Due> toSign(UUID person) {
        return dues.of(person, """
                select '/reviews/' || id as path, 'review.due-to-sign' as words, title, chair_id as person_id,
                    chair_name as person, held_on as due
                from management_review where body_id = :body and status = 'OPEN'""");
    }

    private List<Due> next(UUID person) {
        var managers = people.with(Role.QUALITY_MANAGER).stream()
                .filter(manager -> person == null || manager.is(person))
                .toList();
        if (managers.isEmpty()) return List.of();
        return jdbc.sql("""
                select (max(held_on) + interval '12 months')::date as due from management_review
                where body_id = :body having max(held_on) is not null and bool_and(status = 'SIGNED')""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Due(
                        row.getObject("due", LocalDate.class),
                        Said.of("/reviews", "review.due-next"),
                        managers.get(0).name()))
                .list();
    }
}
