package it.lario.foundations.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator says of several periods.
 *
 * @param together of all that was counted in them, or the mean where nothing is divided; to four decimals, half up
 * @param last of the last period measured
 * @param measured how many periods were measured, of so many {@code periods}
 */
public record Figure(BigDecimal together, BigDecimal last, int measured, int periods) {

    private static final int PLACES = 4;

    static Optional<Figure> of(Indicator indicator, List<Measurement> current, LocalDate from, LocalDate to) {
        Frequency frequency = indicator.frequency();
        var within = current.stream()
                .filter(one -> !one.period().isBefore(from))
                .filter(one -> !frequency.end(one.period()).isAfter(to))
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
        if (within.isEmpty()) return Optional.empty();
        BigDecimal last = within.get(within.size() - 1).value();
        return Optional.of(new Figure(together(indicator, within), last, within.size(), periods(frequency, from, to)));
    }

    private static BigDecimal together(Indicator indicator, List<Measurement> within) {
        BigDecimal counted = sum(within.stream().map(Measurement::numerator).toList());
        if (!indicator.kind().divides())
            return counted.divide(BigDecimal.valueOf(within.size()), PLACES, RoundingMode.HALF_UP);
        BigDecimal of = sum(within.stream().map(Measurement::denominator).toList());
        return indicator.kind().value(counted, of, indicator.per());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those that end within these days. */
    private static int periods(Frequency frequency, LocalDate from, LocalDate to) {
        LocalDate begin = frequency.begin(from);
        if (begin.isBefore(from)) begin = frequency.next(begin);
        int count = 0;
        for (; !frequency.end(begin).isAfter(to); begin = frequency.next(begin)) count++;
        return count;
    }
}
