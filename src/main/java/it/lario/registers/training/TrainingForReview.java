package it.lario.registers.training;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Training as part of the resources (9.3.2 d): needs, courses held, hours, people, effects. Numbers only, no names. */
@Component
class TrainingForReview implements ReviewInput {

    private record Held(int courses, BigDecimal hours, int people, BigDecimal personHours) {}

    private record Judged(int judged, int effective) {}

    private final JdbcClient jdbc;

    TrainingForReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.RESOURCES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var facts = new ArrayList<Said>();
        int needs = count("needed_on between :from and :to", from, to);
        int open = count("needed_on <= :to and status = 'NEEDED'", from, to);
        if (needs + open > 0) facts.add(said("needs", needs, open));
        Held held = held(from, to);
        if (held.courses() > 0)
            facts.add(said("held", held.courses(), held.hours(), held.people(), held.personHours()));
        Judged judged = judged(from, to);
        if (judged.judged() > 0) facts.add(said("judged", judged.judged(), judged.effective()));
        int overdue = count("held_on <= :to and status = 'HELD' and effect_due_on <= :to", from, to);
        if (overdue > 0) facts.add(said("overdue", overdue));
        return facts;
    }

    private static Said said(String what, Object... numbers) {
        return Said.of("/trainings", "training.review." + what, numbers);
    }

    private Held held(LocalDate from, LocalDate to) {
        return asked("""
                select count(distinct t.id) as courses, count(distinct a.person_id) as people,
                       coalesce((select sum(h.hours) from training h
                         where h.body_id = :body and h.held_on between :from and :to), 0) as hours,
                       coalesce(sum(t.hours) filter (where a.attended), 0) as person_hours
                from training t left join attendance a
                  on a.body_id = t.body_id and a.training_id = t.id and a.attended
                where t.body_id = :body and t.held_on between :from and :to""", from, to)
                .query((row, n) -> new Held(
                        row.getInt("courses"),
                        row.getBigDecimal("hours"),
                        row.getInt("people"),
                        row.getBigDecimal("person_hours")))
                .single();
    }

    private Judged judged(LocalDate from, LocalDate to) {
        return asked("""
                select count(*) as judged, count(*) filter (where effective) as effective
                from attendance where body_id = :body and judged_on between :from and :to""", from, to)
                .query((row, n) -> new Judged(row.getInt("judged"), row.getInt("effective")))
                .single();
    }

    private int count(String condition, LocalDate from, LocalDate to) {
        return asked("select count(*) from training where body_id = :body and " + condition, from, to)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate from, LocalDate to) {
        return jdbc.sql(sql).param("body", CurrentBody.id()).param("from", from).param("to", to);
    }
}
