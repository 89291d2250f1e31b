package it.lario.foundations.improvement;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nonconformities reported, closed and still open in the period, and whether the actions worked. */
@Component
class NonconformitiesForReview implements ReviewInput {

    private record Counts(int ever, int reported, int closed, int open, int majorOpen) {}

    private record Results(int verified, int effective, int late) {}

    private final JdbcClient jdbc;

    NonconformitiesForReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.NONCONFORMITIES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var counts = counts(from, to);
        if (counts.ever() == 0) return List.of();
        var facts = new ArrayList<Said>();
        facts.add(Said.of(
                "/nonconformities",
                "improvement.review.nonconformities",
                counts.reported(),
                counts.closed(),
                counts.open(),
                counts.majorOpen()));
        var results = results(from, to);
        if (results.late() > 0) facts.add(Said.of("/actions", "improvement.review.late", results.late()));
        facts.add(
                results.verified() == 0
                        ? Said.of("/actions", "improvement.review.none-verified")
                        : Said.of(
                                "/actions",
                                "improvement.review.effectiveness",
                                results.verified(),
                                results.effective(),
                                Math.round(100f * results.effective() / results.verified())));
        facts.addAll(open(to));
        return facts;
    }

    private Counts counts(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select count(*) as ever, count(*) filter (where reported_on between :from and :to) as reported,
                    count(*) filter (where closed_on between :from and :to) as closed,
                    count(*) filter (where reported_on <= :to and (closed_on is null or closed_on > :to)) as open,
                    count(*) filter (where reported_on <= :to and (closed_on is null or closed_on > :to)
                        and grade = 'MAJOR') as major_open
                from nonconformity where body_id = :body""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query(Counts.class)
                .single();
    }

    private Results results(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select count(*) filter (where a.verified_on between :from and :to) as verified,
                    count(*) filter (where a.verified_on between :from and :to and a.status = 'EFFECTIVE') as effective,
                    count(*) filter (where a.due_on <= :to and (a.implemented_on is null or a.implemented_on > :to)) as late
                from action a where a.body_id = :body and exists (
                    select from nonconformity_action l where l.body_id = :body and l.action_id = a.id)""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query(Results.class)
                .single();
    }

    private List<Said> open(LocalDate to) {
        return jdbc.sql("""
                select id, year, number, title, reported_on from nonconformity
                where body_id = :body and reported_on <= :to and (closed_on is null or closed_on > :to)
                order by reported_on limit 30""")
                .param("body", CurrentBody.id())
                .param("to", to)
                .query((row, n) -> Said.of(
                        "/nonconformities/" + row.getString("id"),
                        "improvement.review.open",
                        "NC %d/%03d %s".formatted(row.getInt("year"), row.getInt("number"), row.getString("title")),
                        row.getObject("reported_on", LocalDate.class)))
                .list();
    }
}
