package it.lario.foundations.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as lists write them: 2026-03, 03/2026, 2026-T1, 1° trimestre 2026, 2026-S2, 2026, or their first day. */
final class WrittenPeriods {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern ITALIAN_DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("(?<y>\\d{4})[-/.](?<n>\\d{1,2})"), Pattern.compile("(?<n>\\d{1,2})[-/.](?<y>\\d{4})"));

    private WrittenPeriods() {}

    /** The first day of the period; empty when the text names no period of this length. */
    static Optional<LocalDate> read(String written, Frequency frequency) {
        String text = written.strip().toLowerCase(Locale.ITALIAN);
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) return first(frequency, number(day, 1), number(day, 2), number(day, 3));
            Matcher italian = ITALIAN_DAY.matcher(text);
            if (italian.matches()) return first(frequency, number(italian, 3), number(italian, 2), number(italian, 1));
            return switch (frequency) {
                case MONTHLY -> part(text, MONTHS, 1, 12);
                case QUARTERLY -> part(text, lettered("t|q|trimestre|trim\\.?|quarter"), 3, 4);
                case HALF_YEARLY -> part(text, lettered("s|h|semestre|sem\\.?|half"), 6, 2);
                case YEARLY -> {
                    Matcher year = YEAR.matcher(text);
                    yield year.matches() ? Optional.of(LocalDate.of(number(year, 1), 1, 1)) : Optional.empty();
                }
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static List<Pattern> lettered(String word) {
        return List.of(
                Pattern.compile("(?<y>\\d{4})[-/ ]?(?:" + word + ")\\s?(?<n>\\d)"),
                Pattern.compile("(?:" + word + ")\\s?(?<n>\\d)[-/ ](?<y>\\d{4})"),
                Pattern.compile("(?<n>\\d)\\s?[°º]?\\s?(?:" + word + ")[-/ ](?<y>\\d{4})"));
    }

    private static Optional<LocalDate> part(String text, List<Pattern> forms, int months, int most) {
        for (Pattern form : forms) {
            Matcher found = form.matcher(text);
            if (!found.matches()) continue;
            int number = Integer.parseInt(found.group("n"));
            if (number < 1 || number > most) return Optional.empty();
            return Optional.of(LocalDate.of(Integer.parseInt(found.group("y")), (number - 1) * months + 1, 1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> first(Frequency frequency, int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return date.equals(frequency.begin(date)) ? Optional.of(date) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
