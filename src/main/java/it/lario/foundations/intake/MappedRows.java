package it.lario.foundations.intake;

import it.lario.ground.tables.TableReader;
import it.lario.ground.tables.TableRow;
import it.lario.ground.tables.TableWriter;
import it.lario.ground.tables.WrittenDays;
import it.lario.ground.tables.WrittenNumbers;
import it.lario.ground.tables.WrittenNumbers.Style;
import java.util.Arrays;
import java.util.List;

/** The rows of a table as values of a target's fields; what has not the form of its field is complained about. */
final class MappedRows {

    private final TableReader table;
    private final List<IntakeField> fields;
    private final int[] columns;
    private final Style[] styles;
    private final int width;
    private final boolean json;
    private final String[] values;
    private final WrittenDays days = new WrittenDays();
    private boolean sound;

    /** @param styles of each field, see {@link NumberStyles} */
    MappedRows(TableReader table, IntakeBatch batch, List<IntakeField> fields, List<String> styles) {
        this.table = table;
        this.fields = fields;
        this.json = batch.source().lines();
        this.width = table.headings().size();
        columns = columns(batch.mapping(), fields);
        values = new String[fields.size()];
        this.styles = new Style[values.length];
        for (int i = 0; i < values.length; i++) this.styles[i] = Style.valueOf(styles.get(i));
    }

    /** The column of each field, -1 for none. */
    static int[] columns(List<String> mapping, List<IntakeField> fields) {
        return fields.stream().mapToInt(field -> mapping.indexOf(field.key())).toArray();
    }

    boolean next() {
        return table.next();
    }

    long line() {
        return table.row().number();
    }

    /** In the order of the fields; the same array each time. Null when the row was complained about. */
    String[] values(Complaints complaints) {
        TableRow row = table.row();
        long line = row.number();
        sound = true;
        if (!shaped(row, complaints)) return null;
        for (int i = 0; i < values.length; i++) {
            int column = columns[i];
            boolean empty = column < 0 || row.empty(column);
            values[i] = empty ? null : value(row, i, column, line, complaints);
            if (empty && fields.get(i).required())
                complain(complaints, line, fields.get(i).key(), "intake.missing");
        }
        return sound ? values : null;
    }

    private boolean shaped(TableRow row, Complaints complaints) {
        long line = row.number();
        if (row.flaw() != null) complain(complaints, line, null, row.flaw());
        else if (!json && row.width() < width) complain(complaints, line, null, "intake.row-short", row.width(), width);
        else if (wide(row)) complain(complaints, line, null, "intake.row-wide", row.width(), width);
        return sound;
    }

    /** Blank cells beyond the headings are what programs leave behind. */
    private boolean wide(TableRow row) {
        for (int i = width; i < row.width(); i++) if (!row.empty(i)) return true;
        return false;
    }

    private String value(TableRow row, int i, int column, long line, Complaints complaints) {
        IntakeField field = fields.get(i);
        if (row.tooLong() == column) return refuse(complaints, line, field, "intake.text-too-long", field.longest());
        switch (field.kind()) {
            case TEXT -> {
                // The apostrophe that Lario puts before what a spreadsheet program would run comes off again.
                String text = TableWriter.Formulas.undone(row.text(column));
                if (text.length() <= field.longest()) return text;
                return refuse(complaints, line, field, "intake.text-too-long", field.longest());
            }
            case DATE -> {
                String iso = days.iso(row, column);
                if (iso != null) return iso;
                String text = row.text(column);
                return refuse(complaints, line, field, WrittenDays.trouble(text), text);
            }
            default -> {
                boolean whole = field.kind() == IntakeField.Kind.WHOLE;
                String number = WrittenNumbers.plain(row, column, whole, styles[i]);
                if (number != null) return number;
                String text = row.text(column);
                return refuse(complaints, line, field, WrittenNumbers.trouble(text, whole, styles[i]), text);
            }
        }
    }

    private String refuse(Complaints complaints, long line, IntakeField field, String key, Object argument) {
        complain(complaints, line, field.key(), key, argument);
        return null;
    }

    private void complain(Complaints complaints, long line, String field, String key, Object... arguments) {
        sound = false;
        complaints.about(line, field, key, arguments);
    }

    /** How numbers are written, told by whole columns: 1.234 is a thousand where another cell says 1,5. */
    static final class NumberStyles {

        private final int[] columns;
        private final Style[] styles;

        NumberStyles(IntakeBatch batch, List<IntakeField> fields) {
            columns = columns(batch.mapping(), fields);
            styles = new Style[columns.length];
            Arrays.fill(styles, batch.source().lines() ? Style.PLAIN : Style.UNKNOWN);
            for (int i = 0; i < columns.length; i++)
                if (fields.get(i).kind() != IntakeField.Kind.NUMBER || styles[i] == Style.PLAIN) columns[i] = -1;
        }

        /** False when the headings alone say it all. */
        boolean needed() {
            return Arrays.stream(columns).anyMatch(column -> column >= 0);
        }

        void look(TableRow row) {
            for (int i = 0; i < columns.length; i++)
                if (columns[i] >= 0 && !row.empty(columns[i]))
                    styles[i] = styles[i].and(WrittenNumbers.shown(row, columns[i]));
        }

        List<String> names() {
            return Arrays.stream(styles).map(Style::name).toList();
        }
    }
}
