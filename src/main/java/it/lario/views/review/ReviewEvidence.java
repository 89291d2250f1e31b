package it.lario.views.review;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the last signed review is less than a year old (ISO 9001, 9.3.1). */
@Component
class ReviewEvidence implements ClauseEvidence {

    private static final String CLAUSE = "9.3";

    private final JdbcClient jdbc;

    ReviewEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        var last = jdbc.sql("""
                select id, held_on from management_review where body_id = :body and status = 'SIGNED'
                order by held_on desc limit 1""")
                .param("body", CurrentBody.id())
                .query((row, n) -> judged(row.getString("id"), row.getObject("held_on", LocalDate.class), today))
                .optional();
        return List.of(last.orElseGet(
                () -> new Evidence(CLAUSE, State.MISSING, Said.of("/reviews", "review.evidence-missing"))));
    }

    private static Evidence judged(String id, LocalDate heldOn, LocalDate today) {
        boolean recent = !heldOn.plusMonths(12).isBefore(today);
        return new Evidence(
                CLAUSE,
                recent ? State.HOLDS : State.ATTENTION,
                Said.of("/reviews/" + id, recent ? "review.evidence-recent" : "review.evidence-old", heldOn));
    }
}
