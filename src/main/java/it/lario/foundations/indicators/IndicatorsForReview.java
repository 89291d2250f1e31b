package it.lario.foundations.indicators;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each indicator with the last figure of the period: one without says so, which is not the same as zero. */
@Component
class IndicatorsForReview implements ReviewInput {

    private final JdbcClient jdbc;

    IndicatorsForReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.MEASUREMENTS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select i.id, i.code || ' ' || i.name as label, i.unit, i.target, m.value, m.period, i.signals
                from indicator i left join lateral (
                    select k.value, k.period from measurement k
                    where k.body_id = :body and k.indicator_id = i.id and k.period between :from and :to
                      and k.source <> 'WITHDRAWN'
                      and not exists (
                        select from measurement later where later.body_id = :body and later.corrects_id = k.id)
                    order by k.period desc limit 1) m on true
                where i.body_id = :body order by i.code""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> {
                    String path = "/indicators/" + row.getString("id");
                    String label = row.getString("label");
                    if (row.getBigDecimal("value") == null) return Said.of(path, "indicators.review.none", label);
                    var value = row.getBigDecimal("value");
                    var period = row.getObject("period", LocalDate.class);
                    var unit = row.getString("unit");
                    var target = row.getBigDecimal("target");
                    int signals = row.getInt("signals");
                    return target == null
                            ? Said.of(path, "indicators.review", label, value, unit, period, signals)
                            : Said.of(path, "indicators.review.target", label, value, unit, period, signals, target);
                })
                .list();
    }
}
