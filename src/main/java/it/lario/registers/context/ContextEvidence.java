package it.lario.registers.context;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the registers prove of the context (4.1), of interested parties (4.2) and of the requirements on services (8.2.2). */
@Component
class ContextEvidence implements ClauseEvidence {

    private record Count(int open, int overdue, int unmet) {}

    private final JdbcClient jdbc;
    private final Issues issues;

    ContextEvidence(JdbcClient jdbc, Issues issues) {
        this.jdbc = jdbc;
        this.issues = issues;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        var found = new ArrayList<Evidence>();
        found.add(watched("4.1", "issues", count("issue", "false", today)));
        found.add(climate());
        found.add(watched("4.2", "parties", count("party", "false", today)));
        var obligations = count("obligation", "state <> 'MET'", today);
        found.add(watched("4.2", "obligations", obligations));
        found.add(met(obligations));
        return found;
    }

    private static Evidence watched(String clause, String register, Count count) {
        State state = count.open() == 0 ? State.MISSING : count.overdue() > 0 ? State.ATTENTION : State.HOLDS;
        String key = "context.evidence." + register;
        return new Evidence(clause, state, Said.of("/" + register, key, count.open(), count.overdue()));
    }

    private Evidence climate() {
        return issues.onClimate()
                .map(issue -> new Evidence(
                        "4.1",
                        State.HOLDS,
                        Said.of(issue.path(), "context.evidence.climate-decided", issue.decidedOn())))
                .orElseGet(() -> new Evidence(
                        "4.1", State.MISSING, Said.of("/issues/climate", "context.evidence.climate-missing")));
    }

    private static Evidence met(Count count) {
        State state = count.open() == 0 ? State.MISSING : count.unmet() > 0 ? State.ATTENTION : State.HOLDS;
        return new Evidence(
                "8.2.2",
                state,
                Said.of("/obligations", "context.evidence.met", count.open() - count.unmet(), count.open()));
    }

    /** @param table and @param unmet are written above, never taken from a request */
    private Count count(String table, String unmet, LocalDate today) {
        return jdbc.sql("""
                select count(*) as open, count(*) filter (where review_on < :today) as overdue,
                       count(*) filter (where %s) as unmet
                from %s where body_id = :body and closed_on is null""".formatted(unmet, table))
                .param("body", CurrentBody.id())
                .param("today", today)
                .query((row, n) -> new Count(row.getInt("open"), row.getInt("overdue"), row.getInt("unmet")))
                .single();
    }
}
