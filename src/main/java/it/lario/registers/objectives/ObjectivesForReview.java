package it.lario.registers.objectives;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.statistics.Attainment;
import it.lario.ground.tenancy.CurrentBody;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each objective that ran in the period, with the last value read in it: one not measured says so. */
@Component
class ObjectivesForReview implements ReviewInput {

    private final JdbcClient jdbc;

    ObjectivesForReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.OBJECTIVES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select o.id, o.title, o.unit, o.baseline, o.target, c.checked_on, c.value,
                    case when o.closed_on <= :to then o.status else 'ACTIVE' end as status
                from objective o left join lateral (
                    select k.checked_on, k.value from objective_check k
                    where k.body_id = :body and k.objective_id = o.id and k.checked_on between :from and :to
                      and not exists (
                        select from objective_check later where later.body_id = :body and later.corrects_id = k.id)
                    order by k.checked_on desc, k.recorded_at desc limit 1) c on true
                where o.body_id = :body and o.starts_on <= :to and (o.closed_on is null or o.closed_on >= :from)
                order by o.title""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        String path = "/objectives/" + row.getString("id");
        String status = row.getString("status");
        BigDecimal value = row.getBigDecimal("value");
        if (value == null) return Said.of(path, "objectives.review.none." + status, row.getString("title"));
        BigDecimal baseline = row.getBigDecimal("baseline");
        BigDecimal target = row.getBigDecimal("target");
        BigDecimal percent = Attainment.towards(value, baseline, target).movePointRight(2);
        return Said.of(
                path,
                "objectives.review." + status,
                row.getString("title"),
                value,
                row.getString("unit"),
                row.getObject("checked_on", LocalDate.class),
                baseline,
                target,
                percent.setScale(0, RoundingMode.HALF_UP));
    }
}
