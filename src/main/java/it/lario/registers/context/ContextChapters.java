package it.lario.registers.context;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.tenancy.CurrentBody;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The manual's tables of the context and of the obligations: what is open today. */
@Component
class ContextChapters implements ManualSection {

    private final JdbcClient jdbc;

    ContextChapters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        return List.of(
                new Section(
                        Chapter.CONTEXT,
                        10,
                        "context.issues.list",
                        Shape.TABLE,
                        List.of("context.title", "context.description", "context.impact"),
                        issues("not climate")),
                new Section(
                        Chapter.CONTEXT,
                        20,
                        "context.climate",
                        Shape.TABLE,
                        List.of("context.title", "context.description", "context.impact", "context.reason"),
                        issues("climate")),
                new Section(
                        Chapter.CONTEXT,
                        30,
                        "context.parties.list",
                        Shape.TABLE,
                        List.of("context.name", "context.needs"),
                        parties()),
                new Section(
                        Chapter.OBLIGATIONS,
                        10,
                        "context.obligations.list",
                        Shape.TABLE,
                        List.of("context.title", "context.source", "context.requirement", "context.owner"),
                        obligations()));
    }

    private List<Item> issues(String which) {
        boolean climate = which.equals("climate");
        return items("""
                select id, title, description, impact, reason from issue
                where body_id = :body and closed_on is null and %s order by kind desc, title""".formatted(which), climate ? 4 : 3);
    }

    private List<Item> parties() {
        return items("""
                select id, name, needs from party where body_id = :body and closed_on is null order by name""", 2);
    }

    private List<Item> obligations() {
        return items("""
                select id, title, source, requirement, owner_name from obligation
                where body_id = :body and closed_on is null order by title""", 4);
    }

    /** The first column is the id, the second the label and the first cell. */
    private List<Item> items(String sql, int cells) {
        return jdbc.sql(sql)
                .param("body", CurrentBody.id())
                .query((row, n) -> {
                    var texts = new ArrayList<String>();
                    for (int i = 0; i < cells; i++) texts.add(row.getString(i + 2));
                    return new Item(row.getString(1), row.getString(2), texts);
                })
                .list();
    }
}
