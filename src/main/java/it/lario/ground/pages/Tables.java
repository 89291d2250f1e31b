package it.lario.ground.pages;

import it.lario.ground.contributions.Beside;
import it.lario.ground.exchange.Sheet;
import it.lario.ground.exchange.Sheets;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery.Column;
import it.lario.ground.pages.TableQuery.Shown;
import it.lario.ground.pages.TableView.Cell;
import it.lario.ground.pages.TableView.Row;
import it.lario.ground.tenancy.CurrentBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;

/** Shows the list of a register: filtered, sorted, a page at a time, or whole as CSV and XLSX. */
@Service
public class Tables {

    static final int ROWS = 50;
    private static final int COUNTED = 1_000;

    private final JdbcClient jdbc;
    private final Pages pages;
    private final SavedViews views;
    private final Sheets sheets;
    private final List<Beside> beside;

    Tables(JdbcClient jdbc, Pages pages, SavedViews views, Sheets sheets, List<Beside> beside) {
        this.beside = beside;
        this.jdbc = jdbc;
        this.pages = pages;
        this.views = views;
        this.sheets = sheets;
    }

    /** The list as its own page; {@code create} is the path of the form for a new record, or null. */
    @Transactional(readOnly = true)
    public View page(TableQuery query, String create) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Page page = pages.of(request);
        String format = request.getParameter("format");
        if ("csv".equals(format) || "xlsx".equals(format)) return export(query, page, request, format);
        var model = new HashMap<String, Object>();
        model.put("table", view(query, page, request, create));
        model.put("title", title(query, page));
        model.put("lead", page.tOrNull(query.words + ".lead"));
        model.put("warning", query.warning);
        model.put("list", query.path);
        model.put(
                "beside",
                beside.stream()
                        .flatMap(module -> module.links(query.path).stream())
                        .toList());
        model.put("views", views.of(query.path));
        var template = new Template(pages, "ground/pages/register");
        return (given, from, to) -> template.render(merged(given, model), from, to);
    }

    private static String title(TableQuery query, Page page) {
        return page.t(query.words + ".list", query.subject == null ? "" : query.subject);
    }

    private static Map<String, Object> merged(Map<String, ?> given, Map<String, Object> model) {
        var all = new HashMap<String, Object>(given == null ? Map.of() : given);
        all.putAll(model);
        return all;
    }

    private TableView view(TableQuery query, Page page, HttpServletRequest request, String create) {
        Asked asked = asked(query, page, request);
        var select = select(query, asked);
        var rows = new ArrayList<Row>();
        String sql = select.sql + " limit " + (ROWS + 1) + " offset " + (long) ROWS * (asked.number() - 1);
        read(query, sql, select.parameters, values -> rows.add(row(query, page, values)));
        boolean more = rows.size() > ROWS;
        if (more) rows.remove(ROWS);
        TableView view = TableView.of(title(query, page), asked, headers(query, page, Column::listed), rows)
                .filtered(filters(query, page, asked))
                .whenEmpty(page.tOrNull(query.words + ".empty"))
                .withExports();
        view = paged(view, asked, page, rows.size(), more, count(query, select));
        return create == null ? view : view.creating(page.t(query.words + ".new"), page.base() + create);
    }

    private static TableView paged(TableView view, Asked asked, Page page, int rows, boolean more, long count) {
        long first = (long) ROWS * (asked.number() - 1) + 1;
        boolean counted = count <= COUNTED;
        String total = counted ? page.number(count) : page.t("pages.more-than", page.number(COUNTED));
        int last = counted ? (int) ((count + ROWS - 1) / ROWS) : 0;
        return view.paged(page.t("pages.range", page.number(first), page.number(first + rows - 1), total), last, more);
    }

    private record Select(String sql, String counting, Map<String, Object> parameters) {}

    private static Select select(TableQuery query, Asked asked) {
        var parameters = new LinkedHashMap<String, Object>(query.parameters);
        parameters.put("body", CurrentBody.id());
        var from = new StringBuilder(" from ").append(query.from);
        if (asked.query() != null && !asked.query().isBlank()) {
            from.append(" and (");
            for (int i = 0; i < query.searched.size(); i++)
                from.append(i == 0 ? "" : " or ").append(query.searched.get(i)).append(" ilike :asked_text");
            from.append(")");
            parameters.put("asked_text", "%" + asked.query().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        for (var filter : query.filters) {
            if (filter.day()) parameters.put(filter.name(), day(asked.filter(filter.name())));
            if (filter.day() || asked.filter(filter.name()).isBlank()) continue;
            String parameter = "asked_" + filter.name().replace('-', '_');
            String compared = filter.among() ? " and :%2$s = any (%1$s)" : " and %1$s::text = :%2$s";
            from.append(compared.formatted(filter.sql(), parameter));
            parameters.put(parameter, asked.filter(filter.name()));
        }
        var columns = new StringBuilder("select ").append(query.id);
        for (Column column : query.columns) columns.append(", ").append(column.sql());
        return new Select(columns.toString() + from + order(query, asked), "select 1" + from, parameters);
    }

    private static LocalDate day(String asked) {
        try {
            return asked.isBlank() ? Rome.today() : LocalDate.parse(asked);
        } catch (DateTimeParseException notADay) {
            return Rome.today();
        }
    }

    private static String order(TableQuery query, Asked asked) {
        for (int i = 0; i < query.columns.size(); i++)
            if (query.columns.get(i).name().equals(asked.sortedBy()))
                return " order by " + query.sorts.getOrDefault(asked.sortedBy(), String.valueOf(i + 2))
                        + (asked.descending() ? " desc" : "") + " nulls last, 1";
        return " order by " + (query.order == null ? "2" : query.order);
    }

    private long count(TableQuery query, Select select) {
        return jdbc.sql("select count(*) from (" + select.counting + " limit " + (COUNTED + 1) + ") counted")
                .params(select.parameters)
                .query(Long.class)
                .single();
    }

    private void read(TableQuery query, String sql, Map<String, Object> parameters, Consumer<Object[]> each) {
        jdbc.sql(sql).params(parameters).withFetchSize(1_000).query(row -> {
            var values = new Object[query.columns.size() + 1];
            for (int i = 0; i < values.length; i++)
                values[i] = i > 0 && query.columns.get(i - 1).shown() == Shown.DATE
                        ? row.getObject(i + 1, LocalDate.class)
                        : row.getObject(i + 1);
            each.accept(values);
        });
    }

    private static Row row(TableQuery query, Page page, Object[] values) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < query.columns.size(); i++) {
            Column column = query.columns.get(i);
            if (!column.listed()) continue;
            Object value = values[i + 1];
            Tone tone = value == null ? null : column.tones().get(value.toString());
            cells.add(new Cell(text(query, page, column, value), null, tone));
        }
        String path = query.rows == null ? query.path : query.rows;
        return new Row(values[0] == null ? null : page.base() + path + "/" + values[0], cells);
    }

    private static String text(TableQuery query, Page page, Column column, Object value) {
        if (value == null) return "";
        if (value instanceof LocalDate date) return Rome.date(date);
        if (value instanceof Boolean yes) return page.t(yes ? "pages.yes" : "pages.no");
        if (value instanceof Number number) return page.number(number);
        return column.shown() == Shown.WORD
                ? page.t(query.words + "." + column.name() + "." + value)
                : value.toString();
    }

    private static Asked asked(TableQuery query, Page page, HttpServletRequest request) {
        var filters = new LinkedHashMap<String, String>();
        for (var filter : query.filters) {
            String value = request.getParameter(filter.name());
            if (value != null && !value.isBlank()) filters.put(filter.name(), value);
        }
        String text = request.getParameter("q");
        return Asked.of(
                page.base() + query.path,
                text == null || text.isBlank() ? null : text.strip(),
                filters,
                request.getParameter("sort"),
                number(request.getParameter("page")));
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static List<TableView.Column> headers(TableQuery query, Page page, Predicate<Column> shown) {
        return query.columns.stream()
                .filter(shown)
                .map(column -> new TableView.Column(
                        column.name(),
                        page.t(query.words + "." + column.name()),
                        true,
                        switch (column.shown()) {
                            case NUMBER -> TableView.Kind.NUMBER;
                            case DATE -> TableView.Kind.DATE;
                            default -> TableView.Kind.TEXT;
                        }))
                .toList();
    }

    private static List<TableView.Filter> filters(TableQuery query, Page page, Asked asked) {
        return query.filters.stream()
                .map(filter -> new TableView.Filter(
                        filter.name(),
                        page.t(query.words + "." + filter.name()),
                        filter.options() != null
                                ? filter.options()
                                : filter.values().stream()
                                        .map(value -> new Option(
                                                value, page.t(query.words + "." + filter.name() + "." + value)))
                                        .toList(),
                        filter.day() ? day(asked.filter(filter.name())).toString() : asked.filter(filter.name()),
                        filter.day()))
                .toList();
    }

    private View export(TableQuery query, Page page, HttpServletRequest request, String format) {
        Asked asked = asked(query, page, request);
        var select = select(query, asked);
        var headers = headers(query, page, column -> true).stream()
                .map(TableView.Column::label)
                .toList();
        var rows = new ArrayList<List<Object>>();
        read(query, select.sql, select.parameters, values -> {
            var row = new ArrayList<Object>();
            for (int i = 0; i < query.columns.size(); i++)
                row.add(cell(query, page, query.columns.get(i), values[i + 1]));
            rows.add(row);
        });
        var sheet = new Sheet(title(query, page), headers, rows);
        String name = query.path.substring(query.path.lastIndexOf('/') + 1) + "." + format;
        return (model, from, response) -> send(sheet, name, format, response);
    }

    private void send(Sheet sheet, String name, String format, HttpServletResponse response)
            throws java.io.IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(format.equals("csv") ? Sheets.CSV : Sheets.XLSX);
        if (format.equals("csv")) sheets.csv(sheet, response.getOutputStream());
        else sheets.xlsx(sheet, response.getOutputStream());
    }

    /** Dates and numbers stay what they are; words are those of the reader. */
    private static Object cell(TableQuery query, Page page, Column column, Object value) {
        boolean typed = value instanceof LocalDate
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal;
        return typed ? value : text(query, page, column, value);
    }
}
