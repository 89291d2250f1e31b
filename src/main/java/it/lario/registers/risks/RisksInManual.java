package it.lario.registers.risks;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The method of judging risks and opportunities, its scale, and how both registers stand. */
@Component
class RisksInManual implements ManualSection {

    private final JdbcClient jdbc;
    private final Pages pages;

    RisksInManual(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        Page words = pages.printed();
        return List.of(
                new Section(
                        Chapter.RISKS,
                        10,
                        "risks.manual.method",
                        Shape.TEXT,
                        List.of(),
                        List.of(new Item(
                                "method",
                                "",
                                List.of(words.t("risks.manual.method-text", Level.SCALE, Priority.SCALE))))),
                table(20, "risks.manual.scale", scale(words), "risks.risks.level", "risks.points", "risks.manual.rule"),
                table(
                        30,
                        "risks.risks.list",
                        risks(words),
                        "risks.risks.title",
                        "risks.process",
                        "risks.risks.level",
                        "risks.evaluatedOn",
                        "risks.owner"),
                table(
                        40,
                        "risks.opportunities.list",
                        opportunities(words),
                        "risks.opportunities.title",
                        "risks.benefitText",
                        "risks.opportunities.priority",
                        "risks.owner"));
    }

    private static Section table(int order, String title, List<Item> items, String... columns) {
        return new Section(Chapter.RISKS, order, title, Shape.TABLE, List.of(columns), items);
    }

    private static List<Item> scale(Page words) {
        return Arrays.stream(Level.values())
                .filter(level -> level != Level.UNRATED)
                .map(level -> new Item(
                        level.name(),
                        words.t("risks.risks.level." + level),
                        List.of(
                                words.t("risks.risks.level." + level),
                                words.t("risks.manual.points", level.from(), level.to()),
                                words.t("risks.manual.rule." + level, level.months()))))
                .toList();
    }

    private List<Item> risks(Page words) {
        return jdbc.sql("""
                select r.id, r.title, coalesce(p.name, :whole) as process, r.level, r.evaluated_on, r.owner_name
                from risk r left join process p on p.body_id = :body and p.id = r.process_id
                where r.body_id = :body and r.status <> 'CLOSED'
                order by array_position(array['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNRATED'], r.level), r.title""")
                .param("body", CurrentBody.id())
                .param("whole", words.t("risks.no-process"))
                .query((row, n) -> new Item(
                        row.getString("id"),
                        row.getString("title"),
                        List.of(
                                row.getString("title"),
                                row.getString("process"),
                                words.t("risks.risks.level." + row.getString("level")),
                                Rome.date(row.getObject("evaluated_on", LocalDate.class)),
                                row.getString("owner_name"))))
                .list();
    }

    private List<Item> opportunities(Page words) {
        return jdbc.sql("""
                select id, title, benefit_text, priority, owner_name from opportunity
                where body_id = :body and status = 'OPEN'
                order by array_position(array['TOP', 'HIGH', 'MEDIUM', 'LOW', 'UNRATED'], priority), title""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Item(
                        row.getString("id"),
                        row.getString("title"),
                        List.of(
                                row.getString("title"),
                                row.getString("benefit_text"),
                                words.t("risks.opportunities.priority." + row.getString("priority")),
                                row.getString("owner_name"))))
                .list();
    }
}
