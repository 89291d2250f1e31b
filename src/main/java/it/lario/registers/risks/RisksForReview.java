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

/** Did the actions on risks and opportunities work: levels then and now, results, what is still grave. */
@Component
class RisksForReview implements ReviewInput {

    private record Levels(int rated, int critical, int high, int medium, int low, int better, int worse) {}

    private record Results(int planned, int implemented, int effective, int ineffective, int late) {}

    private final JdbcClient jdbc;

    RisksForReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.RISK_ACTIONS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var facts = new ArrayList<Said>();
        var levels = levels(from, to);
        if (levels.rated() > 0) {
            facts.add(Said.of(
                    "/risks",
                    "risks.review.levels",
                    levels.rated(),
                    levels.critical(),
                    levels.high(),
                    levels.medium(),
                    levels.low()));
            facts.add(Said.of("/risks", "risks.review.moved", levels.better(), levels.worse()));
        }
        var results = results(from, to);
        if (results.planned() > 0)
            facts.add(Said.of(
                    "/actions",
                    "risks.review.actions",
                    results.implemented(),
                    results.effective(),
                    results.ineffective(),
                    results.late()));
        facts.addAll(grave(to));
        return facts;
    }

    /** The level at the end of the period beside the one before it began; risks closed since are left out. */
    private Levels levels(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                with series as (
                    select r.id, (
                        select e.level from risk_evaluation e
                        where e.body_id = :body and e.risk_id = r.id and e.evaluated_on <= :to
                        order by e.evaluated_on desc, e.id desc limit 1) as level, (
                        select e.level from risk_evaluation e
                        where e.body_id = :body and e.risk_id = r.id and e.evaluated_on < :from
                        order by e.evaluated_on desc, e.id desc limit 1) as before, (
                        select e.level from risk_evaluation e
                        where e.body_id = :body and e.risk_id = r.id and e.evaluated_on between :from and :to
                        order by e.evaluated_on, e.id limit 1) as first
                    from risk r where r.body_id = :body and r.status <> 'CLOSED'),
                weighed as (
                    select level, array_position(:order::text[], level) as now,
                        array_position(:order::text[], coalesce(before, first)) as start from series)
                select count(*) as rated, count(*) filter (where level = 'CRITICAL') as critical,
                    count(*) filter (where level = 'HIGH') as high, count(*) filter (where level = 'MEDIUM') as medium,
                    count(*) filter (where level = 'LOW') as low, count(*) filter (where now < start) as better,
                    count(*) filter (where now > start) as worse
                from weighed where level is not null""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .param("order", "{LOW,MEDIUM,HIGH,CRITICAL}")
                .query(Levels.class)
                .single();
    }

    private Results results(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select count(*) as planned, count(*) filter (where implemented_on between :from and :to) as implemented,
                    count(*) filter (where status = 'EFFECTIVE' and verified_on between :from and :to) as effective,
                    count(*) filter (where status = 'INEFFECTIVE' and verified_on between :from and :to) as ineffective,
                    count(*) filter (where due_on <= :to and (implemented_on is null or implemented_on > :to)) as late
                from action
                where body_id = :body and (origin_path like '/risks/%' or origin_path like '/opportunities/%')""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query(Results.class)
                .single();
    }

    private List<Said> grave(LocalDate to) {
        return jdbc.sql("""
                select id, title, level, evaluated_on from risk
                where body_id = :body and status <> 'CLOSED' and level in ('HIGH', 'CRITICAL') and evaluated_on <= :to
                order by level, title limit 30""")
                .param("body", CurrentBody.id())
                .param("to", to)
                .query((row, n) -> Said.of(
                        "/risks/" + row.getString("id"),
                        "risks.review." + row.getString("level"),
                        row.getString("title"),
                        row.getObject("evaluated_on", LocalDate.class)))
                .list();
    }
}
