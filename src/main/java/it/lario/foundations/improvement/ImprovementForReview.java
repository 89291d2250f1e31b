package it.lario.foundations.improvement;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was planned and proved to make the services better, beyond what went wrong. */
@Component
class ImprovementForReview implements ReviewInput {

    private record Counts(int ever, int planned, int effective, int open) {}

    private final JdbcClient jdbc;

    ImprovementForReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.IMPROVEMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var counts = jdbc.sql("""
                select count(*) as ever, count(*) filter (where planned_on between :from and :to) as planned,
                    count(*) filter (where status = 'EFFECTIVE' and verified_on between :from and :to) as effective,
                    count(*) filter (where planned_on <= :to and (verified_on is null or verified_on > :to)) as open
                from action where body_id = :body and kind = 'IMPROVEMENT'""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query(Counts.class)
                .single();
        if (counts.ever() == 0) return List.of();
        return List.of(Said.of(
                "/actions?kind=IMPROVEMENT",
                "improvement.review.improvement",
                counts.planned(),
                counts.effective(),
                counts.open()));
    }
}
