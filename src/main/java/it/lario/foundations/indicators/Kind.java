package it.lario.foundations.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How the figure of a period is made of what is counted. */
public enum Kind {
    /** So many of so many, in percent. */
    SHARE(Chart.P, Chart.LANEY_P, Chart.INDIVIDUALS),
    /** So many for each 1, 100 or 1,000 of something. */
    RATE(Chart.U, Chart.LANEY_U, Chart.INDIVIDUALS),
    /** One figure as it is, such as a median of days. */
    VALUE(Chart.INDIVIDUALS);

    private static final int PLACES = 4;

    private final List<Chart> charts;

    Kind(Chart... charts) {
        this.charts = List.of(charts);
    }

    List<Chart> charts() {
        return charts;
    }

    boolean divides() {
        return this != VALUE;
    }

    /** @param per for how many of the denominator; to four decimals, half up */
    BigDecimal value(BigDecimal numerator, BigDecimal denominator, Integer per) {
        if (!divides()) return numerator;
        return numerator.multiply(BigDecimal.valueOf(factor(per))).divide(denominator, PLACES, RoundingMode.HALF_UP);
    }

    /** What turns a plain quotient into the figure shown. */
    int factor(Integer per) {
        return switch (this) {
            case SHARE -> 100;
            case RATE -> per;
            case VALUE -> 1;
        };
    }
}
