package it.lario.registers.context;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changed around the body in the period: issues with the climate decision, parties, obligations (9.3.2 b). */
@Component
class ContextChanges implements ReviewInput {

    private record Period(LocalDate from, LocalDate to) {}

    private final JdbcClient jdbc;

    ContextChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.CHANGES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var period = new Period(from, to);
        var facts = new ArrayList<Said>();
        facts.addAll(register("issues", "issue", "ISSUE", "title", period));
        if (!facts.isEmpty()) facts.add(climate(to));
        facts.addAll(register("parties", "party", "PARTY", "name", period));
        facts.addAll(register("obligations", "obligation", "OBLIGATION", "title", period));
        return facts;
    }

    /** A register that held nothing by the end of the period says nothing. The names come from above, not from a request. */
    private List<Said> register(String register, String table, String subject, String name, Period period) {
        int held = count("select count(*) from " + table + " " + """
                where body_id = :body and identified_on <= :to and (closed_on is null or closed_on > :from)""", period);
        if (held == 0) return List.of();
        int reviewed = count("""
                select count(distinct record_id) from context_review where body_id = :body and subject = '%s'
                and outcome not in ('CHANGED', 'CLOSED') and happened_on between :from and :to""".formatted(subject), period);
        String key = "context.review." + register;
        var facts = new ArrayList<Said>();
        facts.add(Said.of("/" + register, key, held, reviewed));
        String named = "select " + name + " from " + table + " t where t.body_id = :body and ";
        add(facts, register, "new", names(named + "t.identified_on between :from and :to", period));
        add(facts, register, "changed", names(named + """
                exists (select from context_review r where r.body_id = :body and r.record_id = t.id
                and r.outcome = 'CHANGED' and r.happened_on between :from and :to)""", period));
        add(facts, register, "closed", names(named + "t.closed_on between :from and :to", period));
        return facts;
    }

    private static void add(List<Said> facts, String register, String what, List<String> names) {
        if (names.isEmpty()) return;
        facts.add(Said.of("/" + register, "context.review." + what, names.size(), String.join("; ", names)));
    }

    /** The decision that stood at the end of the period. */
    private Said climate(LocalDate to) {
        return decision(to).orElseGet(() -> Said.of("/issues/climate", "context.review.climate-missing"));
    }

    private Optional<Said> decision(LocalDate to) {
        return jdbc.sql("""
                select outcome, happened_on, note, record_id from context_review
                where body_id = :body and outcome in ('RELEVANT', 'NOT_RELEVANT') and happened_on <= :to
                order by happened_on desc, id desc limit 1""")
                .param("body", CurrentBody.id())
                .param("to", to)
                .query((row, n) -> Said.of(
                        "/issues/" + row.getString("record_id"),
                        "context.review.climate-" + row.getString("outcome"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("note")))
                .optional();
    }

    private int count(String sql, Period period) {
        return asked(sql, period).query(Integer.class).single();
    }

    private List<String> names(String sql, Period period) {
        return asked(sql + " order by 1", period).query(String.class).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Period period) {
        return jdbc.sql(sql)
                .param("body", CurrentBody.id())
                .param("from", period.from())
                .param("to", period.to());
    }
}
