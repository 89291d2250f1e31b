package it.lario.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.people.PersonRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final PersonRef RICCI = new PersonRef(UUID.randomUUID(), "Matteo Ricci");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    @Test
    void aShareCountsAllThatWasCountedNotTheMeanOfShares() {
        var indicator = indicator(Kind.SHARE, Chart.P);
        var known = measured(indicator, "9/10", "50/100", "1/1");
        var figure = figure(indicator, known, LocalDate.of(2026, 2, 28));
        assertThat(figure.together()).isEqualByComparingTo("53.6364");
        assertThat(figure.last()).isEqualByComparingTo("50");
        assertThat(figure.measured()).isEqualTo(2);
        assertThat(figure.periods()).isEqualTo(2);
    }

    @Test
    void aValueIsTheMeanOfItsPeriods() {
        var indicator = indicator(Kind.VALUE, Chart.INDIVIDUALS);
        var figure = figure(indicator, measured(indicator, "12", "13", "15"), LocalDate.of(2026, 12, 31));
        assertThat(figure.together()).isEqualByComparingTo("13.3333");
        assertThat(figure.measured()).isEqualTo(3);
        assertThat(figure.periods()).isEqualTo(12);
    }

    @Test
    void aPeriodThatHasNotEndedByTheDayIsNotAmongThem() {
        var indicator = indicator(Kind.VALUE, Chart.INDIVIDUALS);
        var known = measured(indicator, "12");
        assertThat(Figure.of(indicator, known, JANUARY, LocalDate.of(2026, 1, 30)))
                .isEmpty();
        assertThat(Figure.of(indicator, known, JANUARY, LocalDate.of(2026, 1, 31)))
                .isPresent();
    }

    private static Figure figure(Indicator indicator, List<Measurement> known, LocalDate to) {
        return Figure.of(indicator, known, JANUARY, to).orElseThrow();
    }

    private static List<Measurement> measured(Indicator indicator, String... figures) {
        var known = new ArrayList<Measurement>();
        LocalDate period = JANUARY;
        for (String figure : figures) {
            String[] parts = figure.split("/");
            var count = new Measurement.Count(
                    period,
                    new BigDecimal(parts[0]),
                    parts.length == 1 ? null : new BigDecimal(parts[1]),
                    null,
                    null,
                    Measurement.Source.TYPED);
            known.add(indicator.measure(count, known, RICCI, TODAY));
            period = indicator.frequency().next(period);
        }
        return known;
    }

    private static Indicator indicator(Kind kind, Chart chart) {
        var definition = new Definition(
                "IND 01",
                "Nome",
                null,
                null,
                RICCI.id(),
                kind,
                "Contati",
                kind.divides() ? "Su" : null,
                null,
                "%",
                Direction.UP,
                Frequency.MONTHLY,
                chart,
                null,
                12,
                null,
                null,
                "Registro");
        return new Indicator(definition, RICCI, TODAY);
    }
}
