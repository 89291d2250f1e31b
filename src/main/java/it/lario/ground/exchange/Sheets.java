package it.lario.ground.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import it.lario.ground.kernel.Rome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Writes whole tables as the offices open them: CSV with semicolons and decimal commas, XLSX with typed cells. */
@Component
public class Sheets {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Longest text that a spreadsheet program accepts in a cell. */
    private static final int CELL = 32_767;

    /** A text that a spreadsheet program would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    public void csv(Sheet sheet, OutputStream to) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(writer);
        csv.writeRecord(sheet.headers());
        for (List<Object> row : sheet.rows())
            csv.writeRecord(row.stream().map(Sheets::plain).toList());
        csv.close();
    }

    /** Only texts are guarded against formulas: a negative number stays a number. */
    private static String plain(Object cell) {
        if (cell == null) return "";
        if (cell instanceof LocalDate date) return Rome.date(date);
        if (cell instanceof Number number) return number.toString().replace('.', ',');
        String text = cell.toString();
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public void xlsx(Sheet sheet, OutputStream to) throws IOException {
        try (var book = new Workbook(to, "Lario", "1.0")) {
            Worksheet page = book.newWorksheet(sheetName(sheet.name()));
            for (int c = 0; c < sheet.headers().size(); c++) {
                page.value(0, c, sheet.headers().get(c));
                page.style(0, c).bold().set();
            }
            page.freezePane(0, 1);
            for (int r = 0; r < sheet.rows().size(); r++)
                write(page, r + 1, sheet.rows().get(r));
        }
    }

    private static void write(Worksheet page, int row, List<Object> cells) {
        for (int c = 0; c < cells.size(); c++) {
            Object cell = cells.get(c);
            if (cell instanceof LocalDate date) {
                page.value(row, c, date);
                page.style(row, c).format("dd/mm/yyyy").set();
            } else if (cell instanceof Number number) page.value(row, c, number);
            else if (cell != null) page.value(row, c, whole(cell.toString()));
        }
    }

    private static String whole(String text) {
        return text.length() <= CELL ? text : text.substring(0, CELL - 1) + "…";
    }

    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\\\/*?:\\[\\]]", " ");
        return allowed.length() <= 31 ? allowed : allowed.substring(0, 31);
    }
}
