package it.lario.foundations.takeover;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.reading.ReadTable.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of the list, as it is written. */
record Line(int number, Map<Column, String> cells) {

    /** Blank when the list has no such column. */
    String at(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The first row says which column is which. @throws RuleBroken when one is missing, is there twice, or no row follows */
    static List<Line> of(List<Row> rows) {
        if (rows.isEmpty()) throw RuleBroken.at("list", "takeover.list-empty");
        Map<Integer, Column> headings = headings(rows.get(0));
        if (rows.size() == 1) throw RuleBroken.at("list", "takeover.list-empty");
        var lines = new ArrayList<Line>();
        for (Row row : rows.subList(1, rows.size())) {
            var cells = new EnumMap<Column, String>(Column.class);
            for (int i = 0; i < row.cells().size(); i++)
                if (headings.containsKey(i))
                    cells.put(headings.get(i), row.cells().get(i));
            lines.add(new Line(row.number(), cells));
        }
        return lines;
    }

    private static Map<Integer, Column> headings(Row first) {
        var headings = new LinkedHashMap<Integer, Column>();
        for (int i = 0; i < first.cells().size(); i++) {
            int at = i;
            Column.headed(first.cells().get(i)).ifPresent(column -> {
                if (headings.containsValue(column))
                    throw RuleBroken.at(
                            "list", "takeover.heading-twice", first.cells().get(at));
                headings.put(at, column);
            });
        }
        for (Column column : Column.COMPULSORY)
            if (!headings.containsValue(column))
                throw RuleBroken.at("list", "takeover.heading-missing." + column.name());
        return headings;
    }
}
