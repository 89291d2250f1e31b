package it.lario.registers.training;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.people.People;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What training proves of competence (7.2) and of awareness (7.3). */
@Component
class TrainingEvidence implements ClauseEvidence {

    private record Count(int all, int open, int overdue, int judged) {}

    private final JdbcClient jdbc;
    private final People people;

    TrainingEvidence(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        return List.of(competence(today), awareness(today));
    }

    private Evidence competence(LocalDate today) {
        Count count = count(today);
        State state = count.all() == 0
                ? State.MISSING
                : count.open() > 0 || count.overdue() > 0 ? State.ATTENTION : State.HOLDS;
        var said = count.all() == 0
                ? Said.of("/trainings", "training.evidence.none")
                : Said.of("/trainings", "training.evidence.competence", count.open(), count.overdue(), count.judged());
        return new Evidence("7.2", state, said);
    }

    /** Who attended at least one course in twelve months: half the people and more is taken to hold. */
    private Evidence awareness(LocalDate today) {
        int reached = jdbc.sql("""
                select count(distinct a.person_id) from attendance a
                join training t on t.body_id = a.body_id and t.id = a.training_id
                where a.body_id = :body and a.attended and t.held_on > :since""")
                .param("body", CurrentBody.id())
                .param("since", today.minusYears(1))
                .query(Integer.class)
                .single();
        int all = people.members().size();
        State state = reached == 0 ? State.MISSING : reached * 2 < all ? State.ATTENTION : State.HOLDS;
        return new Evidence("7.3", state, Said.of("/trainings", "training.evidence.awareness", reached, all));
    }

    private Count count(LocalDate today) {
        return jdbc.sql("""
                select count(*) filter (where status <> 'DROPPED') as all,
                       count(*) filter (where status = 'NEEDED') as open,
                       count(*) filter (where status = 'HELD' and effect_due_on < :today) as overdue,
                       count(*) filter (where status = 'JUDGED') as judged
                from training where body_id = :body""")
                .param("body", CurrentBody.id())
                .param("today", today)
                .query((row, n) ->
                        new Count(row.getInt("all"), row.getInt("open"), row.getInt("overdue"), row.getInt("judged")))
                .single();
    }
}
