package it.lario.ground.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A list as the reader sees it: one page of rows, what was asked, and the ways on. */
public record TableView(
        String caption,
        Asked asked,
        List<Column> columns,
        List<Row> rows,
        List<Filter> filters,
        boolean searched,
        int pageCount,
        boolean hasMore,
        String rangeText,
        String emptyText,
        String newLabel,
        String newHref,
        boolean exported) {

    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public record Column(String name, String label, boolean sortable, Kind kind) {
        public Column(String name, String label) {
            this(name, label, true, Kind.TEXT);
        }

        public String css() {
            return "is-" + kind.name().toLowerCase(Locale.ROOT) + (sortable ? " sortable" : "");
        }
    }

    /** The first cell names the row; {@code href} leads from it to the record. */
    public record Row(String href, List<Cell> cells) {}

    public record Cell(String text, String href, Tone tone) {
        private static final Pattern LONG_WORD = Pattern.compile("\\S{24}");

        public Cell(String text) {
            this(text, null, null);
        }

        /** Only a word too long for any column may break anywhere. */
        public String css() {
            return text != null && LONG_WORD.matcher(text).find() ? " breaks" : "";
        }
    }

    /** A choice among options, or a day. */
    public record Filter(String name, String label, List<Option> options, String value, boolean day) {}

    /** A plain table on one page, without filter form, pager or exports. */
    public static TableView of(String caption, Asked asked, List<Column> columns, List<Row> rows) {
        return new TableView(caption, asked, columns, rows, List.of(), false, 1, false, null, null, null, null, false);
    }

    /** Adds the filter form: free text and these filters. */
    public TableView filtered(List<Filter> filters) {
        return new TableView(
                caption, asked, columns, rows, filters, true, pageCount, hasMore, rangeText, emptyText, newLabel,
                newHref, exported);
    }

    /** {@code pageCount} 0 when the total was not counted. */
    public TableView paged(String rangeText, int pageCount, boolean hasMore) {
        return new TableView(
                caption, asked, columns, rows, filters, searched, pageCount, hasMore, rangeText, emptyText, newLabel,
                newHref, exported);
    }

    /** What to say when there is no row at all (not when a filter left them out). */
    public TableView whenEmpty(String emptyText) {
        return new TableView(
                caption, asked, columns, rows, filters, searched, pageCount, hasMore, rangeText, emptyText, newLabel,
                newHref, exported);
    }

    public TableView creating(String newLabel, String newHref) {
        return new TableView(
                caption, asked, columns, rows, filters, searched, pageCount, hasMore, rangeText, emptyText, newLabel,
                newHref, exported);
    }

    public TableView withExports() {
        return new TableView(
                caption, asked, columns, rows, filters, searched, pageCount, hasMore, rangeText, emptyText, newLabel,
                newHref, true);
    }

    public String query() {
        return asked.query() == null ? "" : asked.query();
    }

    public int number() {
        return asked.number();
    }

    public boolean sortable() {
        return columns.stream().anyMatch(Column::sortable);
    }

    /** For {@code aria-sort}: on the sorted column only. */
    public String ariaSort(Column column) {
        if (!column.name().equals(asked.sortedBy())) return null;
        return asked.descending() ? "descending" : "ascending";
    }

    /** The page numbers worth a link: the ends, this page and its neighbours; 0 stands for those left out. */
    public List<Integer> pageNumbers() {
        return IntStream.rangeClosed(1, pageCount)
                .filter(page -> page == 1 || page == pageCount || Math.abs(page - number()) <= 2)
                .map(page -> page == number() - 2 && page > 1 || page == number() + 2 && page < pageCount ? 0 : page)
                .boxed()
                .toList();
    }
}
