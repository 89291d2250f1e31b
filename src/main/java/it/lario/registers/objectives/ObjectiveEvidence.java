package it.lario.registers.objectives;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clause 6.2: there are objectives; each keeps its phases, is checked every half year, and its years are closed. */
@Component
class ObjectiveEvidence implements ClauseEvidence {

    private static final String CLAUSE = "6.2";

    private record Counts(int active, int late, int over, int phases, int years) {}

    private final JdbcClient jdbc;

    ObjectiveEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        var counts = jdbc.sql("""
                select count(*) as active, count(*) filter (where next_check_on < :today) as late,
                    count(*) filter (where next_check_on is null and due_on < :today) as over,
                    count(*) filter (where exists (
                        select from jsonb_array_elements(phases) as written (phase)
                        where phase ->> 'doneOn' is null and (phase ->> 'to')::date < :today)) as phases,
                    count(*) filter (where make_date(next_year + 1, 1, 31) < :today) as years
                from objective where body_id = :body and status = 'ACTIVE'""")
                .param("body", CurrentBody.id())
                .param("today", today)
                .query(Counts.class)
                .single();
        if (counts.active() == 0) return List.of(said(State.MISSING, "objectives.evidence.none"));
        var found = new ArrayList<Evidence>();
        if (counts.late() > 0) found.add(said(State.ATTENTION, "objectives.evidence.late", counts.late()));
        if (counts.over() > 0) found.add(said(State.ATTENTION, "objectives.evidence.over", counts.over()));
        if (counts.phases() > 0) found.add(said(State.ATTENTION, "objectives.evidence.phases", counts.phases()));
        if (counts.years() > 0) found.add(said(State.ATTENTION, "objectives.evidence.years", counts.years()));
        if (found.isEmpty()) found.add(said(State.HOLDS, "objectives.evidence.holds", counts.active()));
        return found;
    }

    private static Evidence said(State state, String words, Object... arguments) {
        return new Evidence(CLAUSE, state, Said.of("/objectives", words, arguments));
    }
}
