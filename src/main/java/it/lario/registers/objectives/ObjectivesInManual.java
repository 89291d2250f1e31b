package it.lario.registers.objectives;

import it.lario.ground.contributions.ManualSection;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By what criteria objectives are set and planned, and those in force. */
@Component
class ObjectivesInManual implements ManualSection {

    private final JdbcClient jdbc;
    private final Pages pages;

    ObjectivesInManual(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections() {
        Page words = pages.printed();
        var criteria = new Item("criteria", "", List.of(words.t("objectives.manual.criteria-text")));
        return List.of(
                new Section(
                        Chapter.OBJECTIVES, 10, "objectives.manual.criteria", Shape.TEXT, List.of(), List.of(criteria)),
                new Section(
                        Chapter.OBJECTIVES,
                        20,
                        "objectives.objectives.list",
                        Shape.TABLE,
                        List.of(
                                "objectives.objectives.title",
                                "objectives.service",
                                "objectives.indicator",
                                "objectives.baseline",
                                "objectives.target",
                                "objectives.objectives.dueOn",
                                "objectives.owner"),
                        objectives(words)));
    }

    private List<Item> objectives(Page words) {
        return jdbc.sql("""
                select o.id, o.title, coalesce(s.name, :whole) as service, o.indicator, o.unit, o.baseline, o.target,
                    o.due_on, o.owner_name
                from objective o left join service s on s.body_id = :body and s.id = o.service_id
                where o.body_id = :body and o.status = 'ACTIVE' order by service, o.title""")
                .param("body", CurrentBody.id())
                .param("whole", words.t("objectives.no-service"))
                .query((row, n) -> new Item(
                        row.getString("id"),
                        row.getString("title"),
                        List.of(
                                row.getString("title"),
                                row.getString("service"),
                                row.getString("indicator"),
                                words.number(row.getBigDecimal("baseline")) + " " + row.getString("unit"),
                                words.number(row.getBigDecimal("target")) + " " + row.getString("unit"),
                                Rome.date(row.getObject("due_on", LocalDate.class)),
                                row.getString("owner_name"))))
                .list();
    }
}
