package it.lario.registers.risks;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The opportunities that wait for a decision, the most promising first. */
@Component
class OpportunitiesForReview implements ReviewInput {

    private record Counts(int all, int open, int seized) {}

    private final JdbcClient jdbc;

    OpportunitiesForReview(JdbcClient jdbc) {
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
                select count(*) as all, count(*) filter (where status = 'OPEN') as open,
                    count(*) filter (where status = 'SEIZED') as seized
                from opportunity where body_id = :body""")
                .param("body", CurrentBody.id())
                .query(Counts.class)
                .single();
        var facts = new ArrayList<Said>();
        if (counts.all() > 0)
            facts.add(Said.of("/opportunities", "risks.review.opportunities", counts.open(), counts.seized()));
        facts.addAll(promising());
        return facts;
    }

    private List<Said> promising() {
        return jdbc.sql("""
                select id, title, priority from opportunity
                where body_id = :body and status = 'OPEN' and priority in ('HIGH', 'TOP')
                order by priority desc, title limit 10""")
                .param("body", CurrentBody.id())
                .query((row, n) -> Said.of(
                        "/opportunities/" + row.getString("id"),
                        "risks.review.opportunity." + row.getString("priority"),
                        row.getString("title")))
                .list();
    }
}
