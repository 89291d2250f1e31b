package it.lario.ground.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show a number as a day, and what a number of such a cell is then. */
final class SheetDays implements Xml.Listener {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    /** Between the two calendars that spreadsheet programs count in. */
    private static final int FROM_1904 = 1_462;

    private static final int LAST = 2_958_465;
    /** Digits that a spreadsheet program itself relies on. */
    private static final MathContext PRECISE = new MathContext(15);

    private final Map<String, String> formats = new HashMap<>();
    private final List<Boolean> days = new ArrayList<>();
    private boolean inCells;
    private boolean from1904;

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "numFmt" -> formats.put(Xml.attribute(at, "numFmtId"), Xml.attribute(at, "formatCode"));
            case "cellXfs" -> inCells = true;
            case "workbookPr" ->
                from1904 = String.valueOf(Xml.attribute(at, "date1904")).matches("1|true");
            case "xf" -> {
                if (inCells) days.add(day(Xml.attribute(at, "numFmtId")));
            }
            default -> {
                // fonts and colours say nothing
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) inCells = false;
    }

    private boolean day(String format) {
        if (format == null || !format.matches("\\d{1,5}")) return false;
        int id = Integer.parseInt(format);
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) return true;
        String code = formats.get(format);
        // Letters in quotes or brackets, and those after a backslash, are shown as they are.
        return code != null
                && code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").matches("(?is).*(d|y).*");
    }

    /** A number as its cell shows it: a day, or a number with a decimal comma and never just three decimals. */
    String number(String written, String style) {
        BigDecimal number;
        try {
            number = new BigDecimal(written).round(PRECISE);
        } catch (NumberFormatException notANumber) {
            return written;
        }
        int which = style == null ? -1 : Integer.parseInt(style);
        boolean day = which >= 0 && which < days.size() && days.get(which);
        if (day && number.signum() > 0 && number.intValue() <= LAST && Math.abs(number.scale()) < 30)
            return FIRST.plusDays(number.longValue() + (from1904 ? FROM_1904 : 0))
                    .toString();
        if (Math.abs(number.scale()) > 30) return written;
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() == 3) plain = plain.setScale(4);
        return plain.toPlainString().replace('.', ',');
    }
}
