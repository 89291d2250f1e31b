package it.lario.foundations.indicators;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clause 9.1.1: something is measured, its figures come in time, and somebody decides on what they signal. */
@Component
class IndicatorEvidence implements ClauseEvidence {

    private static final String CLAUSE = "9.1.1";

    private record Counts(int all, int late, int signals) {}

    private final JdbcClient jdbc;

    IndicatorEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        var counts = jdbc.sql("""
                select count(*) as all, count(*) filter (where due_on < :today) as late, coalesce(sum(signals), 0) as signals
                from indicator where body_id = :body""")
                .param("body", CurrentBody.id())
                .param("today", today)
                .query(Counts.class)
                .single();
        if (counts.all() == 0) return List.of(said(State.MISSING, "indicators.evidence.none"));
        var found = new ArrayList<Evidence>();
        if (counts.late() > 0) found.add(said(State.ATTENTION, "indicators.evidence.late", counts.late()));
        if (counts.signals() > 0) found.add(said(State.ATTENTION, "indicators.evidence.signals", counts.signals()));
        if (found.isEmpty()) found.add(said(State.HOLDS, "indicators.evidence.holds", counts.all()));
        return found;
    }

    private static Evidence said(State state, String words, Object... arguments) {
        return new Evidence(CLAUSE, state, Said.of("/indicators", words, arguments));
    }
}
