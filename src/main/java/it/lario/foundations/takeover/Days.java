package it.lario.foundations.takeover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as lists write them: 5/3/2024, 05.03.2024, 05-03-2024, 2024-03-05, or a spreadsheet's count of days. */
final class Days {

    private static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    /** From 1954 to 2119: other numbers are not meant as days. */
    private static final Pattern COUNT = Pattern.compile("([2-7]\\d{4})(\\.0*)?");

    private static final List<DateTimeFormatter> FORMS = List.of(form("d/M/uuuu"), form("uuuu-M-d"));

    private Days() {}

    static Optional<LocalDate> of(String written) {
        String text = written.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        var count = COUNT.matcher(text);
        if (count.matches()) return Optional.of(FIRST_OF_SPREADSHEETS.plusDays(Long.parseLong(count.group(1))));
        String slashed = text.replaceFirst("^(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})$", "$1/$2/$3");
        for (DateTimeFormatter form : FORMS)
            try {
                return Optional.of(LocalDate.parse(slashed, form));
            } catch (DateTimeParseException otherForm) {
                // the next one
            }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
