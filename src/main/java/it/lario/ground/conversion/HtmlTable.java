package it.lario.ground.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table as lines of Markdown: the first row is its head, a merged cell leaves empty ones behind it. */
final class HtmlTable {

    private static final int WIDEST = 60;

    private HtmlTable() {}

    static List<String> rows(Element table, Function<Element, String> words) {
        var rows = new ArrayList<List<String>>();
        var taken = new int[WIDEST];
        for (Element row : rowsOf(table)) {
            var cells = new ArrayList<String>();
            for (Node node : HtmlMarkdown.children(row)) {
                if (!(node instanceof Element cell)) continue;
                skip(cells, taken);
                int across = span(cell, "colspan");
                int down = span(cell, "rowspan");
                for (int i = 0; i < across && cells.size() < WIDEST; i++) {
                    taken[cells.size()] = down - 1;
                    cells.add(i == 0 ? words.apply(cell).replace("|", "\\|") : "");
                }
            }
            skip(cells, taken);
            rows.add(cells);
        }
        return lines(rows);
    }

    /** Cells that a taller one above still covers. */
    private static void skip(List<String> cells, int[] taken) {
        while (cells.size() < WIDEST && taken[cells.size()] > 0) {
            taken[cells.size()]--;
            cells.add("");
        }
    }

    private static List<String> lines(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        if (width == 0) return lines;
        for (List<String> row : rows) {
            while (row.size() < width) row.add("");
            lines.add("| " + String.join(" | ", row) + " |");
            if (lines.size() == 1) lines.add("|" + " --- |".repeat(width));
        }
        return lines;
    }

    private static int span(Element cell, String name) {
        String span = cell.getAttribute(name);
        return span.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static List<Element> rowsOf(Element table) {
        var rows = new ArrayList<Element>();
        for (Node node : HtmlMarkdown.children(table)) {
            if (!(node instanceof Element element)) continue;
            if (element.getTagName().equals("tr")) rows.add(element);
            else rows.addAll(rowsOf(element));
        }
        return rows;
    }
}
