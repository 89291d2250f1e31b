package it.lario.registers.risks;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clause 6.1: risks looked at in time, grave ones treated or accepted, opportunities not forgotten. */
@Component
class RiskEvidence implements ClauseEvidence {

    private static final String CLAUSE = "6.1";

    private record Counts(
            int alive, int late, int unrated, int untreated, int expired, int outdated, int opportunities) {}

    private final JdbcClient jdbc;

    RiskEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        Counts counts = counts(today);
        if (counts.alive() == 0)
            return List.of(new Evidence(CLAUSE, State.MISSING, Said.of("/risks", "risks.evidence.none")));
        var found = new ArrayList<Evidence>();
        attention(found, "risks.evidence.late", counts.late());
        attention(found, "risks.evidence.unrated", counts.unrated());
        attention(found, "risks.evidence.untreated", counts.untreated());
        attention(found, "risks.evidence.expired", counts.expired());
        attention(found, "risks.evidence.outdated", counts.outdated());
        if (counts.opportunities() == 0)
            found.add(new Evidence(
                    CLAUSE, State.ATTENTION, Said.of("/opportunities", "risks.evidence.no-opportunities")));
        if (found.isEmpty())
            found.add(new Evidence(
                    CLAUSE,
                    State.HOLDS,
                    Said.of("/risks", "risks.evidence.holds", counts.alive(), counts.opportunities())));
        return found;
    }

    private static void attention(List<Evidence> found, String words, int count) {
        if (count > 0) found.add(new Evidence(CLAUSE, State.ATTENTION, Said.of("/risks", words, count)));
    }

    private Counts counts(LocalDate today) {
        return jdbc.sql("""
                select count(*) as alive,
                    count(*) filter (where r.review_on < :today) as late,
                    count(*) filter (where r.level = 'UNRATED') as unrated,
                    count(*) filter (where r.status = 'OPEN' and r.level in ('HIGH', 'CRITICAL') and not exists (
                        select from action a where a.body_id = :body and a.origin_path = '/risks/' || r.id
                          and a.status <> 'INEFFECTIVE')) as untreated,
                    count(*) filter (where r.status = 'ACCEPTED' and r.accepted_until < :today) as expired,
                    count(*) filter (where exists (
                        select from action a where a.body_id = :body and a.origin_path = '/risks/' || r.id
                          and a.verified_on > r.evaluated_on)) as outdated,
                    (select count(*) from opportunity o where o.body_id = :body) as opportunities
                from risk r where r.body_id = :body and r.status <> 'CLOSED'""")
                .param("body", CurrentBody.id())
                .param("today", today)
                .query(Counts.class)
                .single();
    }
}
