package it.lario.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.statistics.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final PersonRef OWNER = new PersonRef(UUID.randomUUID(), "Anna Bianchi");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 31);

    private final Indicator days = new Indicator(definition(Kind.VALUE, Chart.INDIVIDUALS), OWNER, FIRST);

    @Test
    void limitsStayWhereTheFirstPeriodsPutThem() {
        // DOMAIN 4.1's series with two more in control; mean and mean range of the first twelve, by hand.
        var series = series(List.of(), 12, 14, 11, 13, 15, 12, 16, 13, 12, 14, 13, 12, 25, 13);
        var point = series.points().get(12);
        assertThat(point.centre()).isCloseTo(157 / 12.0, within(1e-9));
        assertThat(point.upper()).isCloseTo(157 / 12.0 + 2.66 * 24 / 11, within(1e-9));
        assertThat(series.footing()).isEqualTo(Footing.PROVISIONAL);
        assertThat(series.alarms()).containsExactly(new Series.Alarm(Rule.BEYOND_LIMITS, month(12), month(12)));
        assertThat(series.alarmed(month(12))).isTrue();
        assertThat(series.alarmed(month(11))).isFalse();
    }

    @Test
    void aPeriodThatNobodyMeasuredIsAGapAndNotZero() {
        var known =
                new ArrayList<>(measured(10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 12, 12, 12, 12, 12, 12, 12, 12));
        assertThat(Series.of(days, known, List.of()).alarms()).isNotEmpty();
        known.remove(15);
        var series = Series.of(days, known, List.of());
        assertThat(series.points()).hasSize(20);
        assertThat(series.points().get(15).measurement()).isNull();
        assertThat(series.alarms()).isEmpty();
    }

    @Test
    void aChangeOfTheWorkSetsTheLimitsAnew() {
        double[] figures = {
            20, 21, 19, 20, 22, 19, 20, 21, 19, 20, 21, 19, 14, 15, 13, 14, 15, 13, 14, 15, 13, 14, 15, 13
        };
        assertThat(series(List.of(), figures).alarms()).isNotEmpty();
        var series = series(List.of(new PhaseChange(days.id(), month(12), "Agenda unica", OWNER)), figures);
        assertThat(series.alarms()).isEmpty();
        assertThat(series.points().get(11).centre()).isCloseTo(241 / 12.0, within(1e-9));
        assertThat(series.points().get(12).centre()).isCloseTo(14, within(1e-9));
        assertThat(series.points().get(12).phase()).isEqualTo(1);
    }

    @Test
    void sharesAreDrawnInPercentWithLimitsOfTheirOwnSize() {
        var share = new Indicator(definition(Kind.SHARE, Chart.P), OWNER, FIRST);
        var known = new ArrayList<Measurement>();
        for (int i = 0; i < 12; i++) measure(share, known, month(i), 90 + i % 3, i == 11 ? 400 : 100);
        var points = Series.of(share, known, List.of()).points();
        double mean = points.get(0).centre() / 100;
        assertThat(mean).isCloseTo(1092 / 1500.0, within(1e-9));
        assertThat(points.get(0).upper())
                .isCloseTo(100 * (mean + 3 * Math.sqrt(mean * (1 - mean) / 100)), within(1e-9));
        assertThat(points.get(11).upper())
                .isCloseTo(100 * (mean + 3 * Math.sqrt(mean * (1 - mean) / 400)), within(1e-9));
    }

    @Test
    void whatCannotBeCountedIsRefusedAtItsField() {
        var share = new Indicator(definition(Kind.SHARE, Chart.P), OWNER, FIRST);
        var known = new ArrayList<Measurement>();
        refused("denominator", () -> measure(share, known, month(0), 0, 0));
        refused("numerator", () -> measure(share, known, month(0), 5, 4));
        refused("numerator", () -> measure(share, known, month(0), -1, 4));
        refused("period", () -> measure(share, known, FIRST.plusDays(1), 1, 4));
        refused("period", () -> measure(share, known, TODAY.withDayOfMonth(1).plusMonths(1), 1, 4));
        measure(share, known, month(0), 1, 4);
        refused("period", () -> measure(share, known, month(0), 2, 4));
        assertThat(known.get(0).value()).isEqualByComparingTo("25");
    }

    @Test
    void theDrawingStaysInsideItsFrame() {
        for (double[] figures : new double[][] {{5}, {0}, {3, 3, 3}, {-2, 1e6, 4}, {0.001, 0.002}}) {
            var plot = Plot.of(series(List.of(), figures), new BigDecimal("7"));
            assertThat(plot.dots()).hasSize(figures.length);
            for (var dot : plot.dots()) {
                assertThat(dot.x()).isBetween(0.0, (double) Plot.WIDTH);
                assertThat(dot.y()).isBetween(0.0, (double) Plot.HEIGHT);
            }
            assertThat(plot.target()).isBetween(0.0, (double) Plot.HEIGHT);
            assertThat(plot.heights()).hasSizeBetween(2, 12);
        }
    }

    @Test
    void periodsBeginAndEndWithTheirMonths() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(Frequency.MONTHLY.begin(day)).isEqualTo("2026-11-01");
        assertThat(Frequency.QUARTERLY.begin(day)).isEqualTo("2026-10-01");
        assertThat(Frequency.QUARTERLY.number(day)).isEqualTo(4);
        assertThat(Frequency.HALF_YEARLY.begin(day)).isEqualTo("2026-07-01");
        assertThat(Frequency.YEARLY.end(Frequency.YEARLY.begin(day))).isEqualTo("2026-12-31");
        assertThat(Frequency.MONTHLY.end(LocalDate.of(2028, 2, 1))).isEqualTo("2028-02-29");
    }

    @Test
    void theLibraryHasItsSixtyIndicatorsEachADefinition() {
        var library = new StarterLibrary();
        assertThat(library.all())
                .hasSize(60)
                .extracting(StarterLibrary.Starter::code)
                .doesNotHaveDuplicates();
        for (var starter : library.all())
            new Definition(
                            starter.code(),
                            starter.name().it(),
                            null,
                            null,
                            OWNER.id(),
                            starter.kind(),
                            starter.numerator().it(),
                            starter.denominator() == null
                                    ? null
                                    : starter.denominator().it(),
                            starter.per(),
                            starter.unit().it(),
                            starter.direction(),
                            starter.frequency(),
                            starter.chart(),
                            null,
                            12,
                            starter.clause(),
                            starter.duty(),
                            "Prova")
                    .require();
    }

    private Series series(List<PhaseChange> changes, double... figures) {
        return Series.of(days, measured(figures), changes);
    }

    private List<Measurement> measured(double... figures) {
        var known = new ArrayList<Measurement>();
        for (int i = 0; i < figures.length; i++) {
            var count = new Measurement.Count(
                    month(i), BigDecimal.valueOf(figures[i]), null, null, null, Measurement.Source.TYPED);
            known.add(days.measure(count, known, OWNER, TODAY));
        }
        return known;
    }

    private static void measure(
            Indicator indicator, List<Measurement> known, LocalDate period, int numerator, int denominator) {
        var count = new Measurement.Count(
                period,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                null,
                null,
                Measurement.Source.TYPED);
        known.add(indicator.measure(count, known, OWNER, TODAY));
    }

    private static void refused(String field, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.field())
                .isEqualTo(field));
    }

    private static LocalDate month(int n) {
        return FIRST.plusMonths(n);
    }

    private static Definition definition(Kind kind, Chart chart) {
        return new Definition(
                "IND 1",
                "Prova",
                null,
                null,
                OWNER.id(),
                kind,
                "Contati",
                "Totale",
                null,
                "unità",
                Direction.UP,
                Frequency.MONTHLY,
                chart,
                null,
                12,
                null,
                null,
                "Prova");
    }
}
