package it.lario.ground.pages;

import it.lario.ground.contributions.ListColumn;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what modules above say of the records of a list into its one query. */
@Component
public class ListColumns {

    /** One row with everything, looked up by id: joined row by row, a bad guess of the planner would cost minutes. */
    private static final String JOIN = """
            cross join (
                select coalesce(jsonb_object_agg(r.record, r.linked), '{}') as by_record from (
                    select l.record, jsonb_build_object(
                        'labels', string_agg(l.label, ', ' order by l.label), 'ids', jsonb_agg(l.id)) as linked
                    from (%1$s) l group by l.record) r) of_%2$s
            """;

    private static final String LABELS = "(of_%s.by_record -> t.id::text ->> 'labels')";
    private static final String IDS = "array(select jsonb_array_elements_text(of_%s.by_record -> t.id::text -> 'ids'))";

    private final List<ListColumn> columns;
    private final JdbcClient jdbc;

    ListColumns(List<ListColumn> columns, JdbcClient jdbc) {
        this.columns = columns;
        this.jdbc = jdbc;
    }

    /** The joins that the columns of the list at this path need, between its own and {@code where}. */
    public String joins(String list) {
        return of(list).stream()
                .map(column -> JOIN.formatted(column.sql(), column.name()))
                .collect(Collectors.joining());
    }

    /** The columns, each also a filter by what it names. */
    @Transactional(readOnly = true)
    public void show(TableQuery query) {
        for (ListColumn column : of(query.path))
            query.text(column.name(), LABELS.formatted(column.name()))
                    .filterAmong(column.name(), IDS.formatted(column.name()), choices(column));
    }

    private List<Option> choices(ListColumn column) {
        return jdbc.sql("select distinct l.id, l.label from (" + column.sql() + ") l order by l.label")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Option(row.getString("id"), row.getString("label")))
                .list();
    }

    private List<ListColumn> of(String list) {
        return columns.stream().filter(column -> column.list().equals(list)).toList();
    }
}
