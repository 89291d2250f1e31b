package it.lario.ground.pages;

import it.lario.ground.contributions.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list as SQL: what it shows, what it can be sorted, searched and filtered by. Only names written here ever reach the
 * database; what the reader asks travels as parameters.
 */
public final class TableQuery {

    enum Shown {
        TEXT,
        NUMBER,
        DATE,
        WORD,
        TICK
    }

    /** @param listed false for a column of the whole export only */
    record Column(String name, String sql, Shown shown, Map<String, Tone> tones, boolean listed) {}

    /** A choice compared with {@code sql}; or a day, without {@code sql}, that the query itself names. */
    record Filter(String name, String sql, List<Option> options, List<String> values, boolean among) {

        Filter(String name, String sql, List<Option> options, List<String> values) {
            this(name, sql, options, values, false);
        }

        boolean day() {
            return sql == null;
        }
    }

    final String words;
    final String path;
    final String from;
    String id = "t.id";
    String rows;
    String order;
    Said warning;
    String subject;
    final List<Column> columns = new ArrayList<>();
    final Map<String, String> sorts = new HashMap<>();
    final List<String> searched = new ArrayList<>();
    final List<Filter> filters = new ArrayList<>();
    final Map<String, Object> parameters = new LinkedHashMap<>();

    private TableQuery(String words, String path, String from) {
        this.words = words;
        this.path = path;
        this.from = from;
    }

    /**
     * @param words message prefix: {@code <words>.list} names the list, {@code <words>.<column>} each column
     * @param path of the list below the body's address; a row leads to {@code path/id}
     * @param from what stands between {@code from} and {@code order by}, with {@code body_id = :body} for each table;
     *     the table of the rows is called {@code t}
     */
    public static TableQuery of(String words, String path, String from) {
        return new TableQuery(words, path, from);
    }

    public TableQuery text(String name, String sql) {
        searched.add(sql);
        return column(name, sql, Shown.TEXT, Map.of());
    }

    public TableQuery number(String name, String sql) {
        return column(name, sql, Shown.NUMBER, Map.of());
    }

    public TableQuery date(String name, String sql) {
        return column(name, sql, Shown.DATE, Map.of());
    }

    /** The column named last is of the whole export only: on a page there is no room for it. */
    public TableQuery exported() {
        Column last = columns.remove(columns.size() - 1);
        columns.add(new Column(last.name(), last.sql(), last.shown(), last.tones(), false));
        return this;
    }

    /** The column named last is sorted by this, where its own text would sort wrongly. */
    public TableQuery sortedBy(String sql) {
        sorts.put(columns.get(columns.size() - 1).name(), sql);
        return this;
    }

    /** A yes or no. */
    public TableQuery tick(String name, String sql) {
        return column(name, sql, Shown.TICK, Map.of());
    }

    /** An enumeration's value, shown as the word {@code <words>.<column>.<VALUE>}, and a filter by it. */
    public TableQuery word(String name, String sql, Enum<?>[] values, Map<String, Tone> tones) {
        filters.add(new Filter(
                name, sql, null, List.of(values).stream().map(Enum::name).toList()));
        return column(name, sql, Shown.WORD, tones);
    }

    public TableQuery word(String name, String sql, Enum<?>[] values) {
        return word(name, sql, values, Map.of());
    }

    /** A filter by one of these choices, compared as text. */
    public TableQuery filter(String name, String sql, List<Option> options) {
        filters.add(new Filter(name, sql, options, List.of()));
        return this;
    }

    /** A filter by one of these choices, where a row may have several: {@code sql} is an array of texts. */
    public TableQuery filterAmong(String name, String sql, List<Option> options) {
        filters.add(new Filter(name, sql, options, List.of(), true));
        return this;
    }

    /** A day that the reader may choose, today before that: parameter {@code :name} of the query. */
    public TableQuery day(String name) {
        filters.add(new Filter(name, null, List.of(), List.of()));
        return this;
    }

    /** The list is about this, which its title names. */
    public TableQuery titled(String subject) {
        this.subject = subject;
        return this;
    }

    /** The order before the reader asks for another, such as {@code t.number desc}. */
    public TableQuery order(String order) {
        this.order = order;
        return this;
    }

    /** Something the reader must know before reading the list, with the page that mends it; null says nothing. */
    public TableQuery warning(Said warning) {
        this.warning = warning;
        return this;
    }

    /** Rows lead to another record than their own. */
    public TableQuery leadingTo(String idSql) {
        this.id = idSql;
        return this;
    }

    /** Rows lead to records that are not below the list's own path, such as {@code /revisions}. */
    public TableQuery leadingTo(String path, String idSql) {
        this.rows = path;
        return leadingTo(idSql);
    }

    public TableQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    private TableQuery column(String name, String sql, Shown shown, Map<String, Tone> tones) {
        columns.add(new Column(name, sql, shown, tones, true));
        return this;
    }
}
