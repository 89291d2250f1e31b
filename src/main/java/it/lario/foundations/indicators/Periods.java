package it.lario.foundations.indicators;

import it.lario.ground.pages.Option;
import it.lario.ground.pages.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Periods as people name them. */
public final class Periods {

    /** How many past periods a form offers. */
    private static final int OFFERED = 60;

    private Periods() {}

    /** Such as 3/2026 for March, or 1° trimestre 2026. */
    public static String label(Page page, Frequency frequency, LocalDate begin) {
        String number = String.valueOf(frequency.number(begin));
        return page.t("indicators.period." + frequency, number, String.valueOf(begin.getYear()));
    }

    /** The periods that have ended by today, latest first. */
    static List<Option> ended(Page page, Frequency frequency, LocalDate today) {
        var begins = new ArrayList<LocalDate>();
        LocalDate last = frequency.begin(today);
        Stream.iterate(frequency.begin(last.minusDays(1)), begin -> frequency.begin(begin.minusDays(1)))
                .limit(OFFERED)
                .forEach(begins::add);
        return Option.of(begins, begin -> begin, begin -> label(page, frequency, begin));
    }
}
