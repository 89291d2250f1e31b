package it.lario.foundations.improvement;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clause 10: nonconformities come to an end, actions are done and verified in time, services get better. */
@Component
class ImprovementEvidence implements ClauseEvidence {

    /** Open for longer than this asks for a look: a choice of ours, not of the standard. */
    private static final int LONG_MONTHS = 6;

    private record Nonconforming(int ever, int open, int old) {}

    private record Doing(int late, int unverified, int improving, int improved) {}

    private final JdbcClient jdbc;

    ImprovementEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        var nonconforming = nonconforming(today);
        var doing = doing(today);
        var found = new ArrayList<Evidence>(correcting(nonconforming, doing));
        found.add(
                doing.improving() == 0
                        ? said("10.1", State.ATTENTION, "/actions", "improvement.evidence.no-improvement")
                        : said("10.1", State.HOLDS, "/actions", "improvement.evidence.improving", doing.improving()));
        found.add(
                doing.improved() == 0
                        ? said("10.3", State.ATTENTION, "/actions", "improvement.evidence.none-effective")
                        : said("10.3", State.HOLDS, "/actions", "improvement.evidence.improved", doing.improved()));
        return found;
    }

    private static List<Evidence> correcting(Nonconforming nonconforming, Doing doing) {
        String clause = "10.2";
        String register = "/nonconformities";
        if (nonconforming.ever() == 0)
            return List.of(said(clause, State.ATTENTION, register, "improvement.evidence.none"));
        var found = new ArrayList<Evidence>();
        if (nonconforming.old() > 0)
            found.add(said(
                    clause, State.ATTENTION, register, "improvement.evidence.old", nonconforming.old(), LONG_MONTHS));
        if (doing.late() > 0)
            found.add(said(clause, State.ATTENTION, "/actions", "improvement.evidence.late", doing.late()));
        if (doing.unverified() > 0)
            found.add(said(clause, State.ATTENTION, "/actions", "improvement.evidence.unverified", doing.unverified()));
        if (found.isEmpty())
            found.add(said(
                    clause,
                    State.HOLDS,
                    register,
                    "improvement.evidence.holds",
                    nonconforming.ever(),
                    nonconforming.open()));
        return found;
    }

    private static Evidence said(String clause, State state, String path, String words, Object... arguments) {
        return new Evidence(clause, state, Said.of(path, words, arguments));
    }

    private Nonconforming nonconforming(LocalDate today) {
        return jdbc.sql("""
                select count(*) as ever, count(*) filter (where status <> 'CLOSED') as open,
                    count(*) filter (where status <> 'CLOSED' and reported_on < :long) as old
                from nonconformity where body_id = :body""")
                .param("body", CurrentBody.id())
                .param("long", today.minusMonths(LONG_MONTHS))
                .query(Nonconforming.class)
                .single();
    }

    private Doing doing(LocalDate today) {
        return jdbc.sql("""
                select count(*) filter (where status = 'PLANNED' and due_on < :today) as late,
                    count(*) filter (where status = 'IMPLEMENTED' and check_on < :today) as unverified,
                    count(*) filter (where kind = 'IMPROVEMENT') as improving,
                    count(*) filter (where status = 'EFFECTIVE' and verified_on >= :year) as improved
                from action where body_id = :body""")
                .param("body", CurrentBody.id())
                .param("today", today)
                .param("year", today.minusYears(1))
                .query(Doing.class)
                .single();
    }
}
