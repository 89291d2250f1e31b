package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.statistics.ControlChart.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CountChartTest {

    private static final double GAP = Double.NaN;
    private static final Offset<Double> FOUR_DECIMALS = within(5e-5);

    /** NIST/SEMATECH e-Handbook, 6.3.3.2: chips that fail in 30 wafers of 50 sites. Limits 0.4102 and 0.0524. */
    private static final double[] WAFERS = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
    };

    /** NIST/SEMATECH e-Handbook, 6.3.3.1: defects in 25 wafers. Centre 16, limits 28 and 4. */
    private static final double[] DEFECTS = {
        16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13
    };

    /** Cases late and cases closed in twelve months of a busy counter, invented; limits worked out with NumPy. */
    private static final double[] LATE = {3310, 3185, 3564, 2980, 3702, 3411, 3250, 3123, 3499, 3360, 3015, 3644};

    private static final double[] CLOSED = {
        101000, 99500, 102300, 98700, 103800, 100100, 97900, 99100, 101700, 100600, 98300, 102900
    };

    @Test
    void sharesHaveLimitsForEachNumberOfCases() {
        double[] events = {6, 5, 9, 10, 7};
        double[] of = {80, 95, 110, 70, 120};
        ControlChart chart = CountChart.p(events, of, Baseline.all().atLeast(5));
        assertThat(limits(chart, 0).centre()).isCloseTo(0.0778947, within(5e-8));
        assertThat(each(chart, Limits::upper))
                .containsExactly(new double[] {0.1678, 0.1604, 0.1546, 0.1740, 0.1513}, FOUR_DECIMALS);
        assertThat(each(chart, Limits::lower)).containsExactly(new double[] {0, 0, 0.0012, 0, 0.0045}, FOUR_DECIMALS);
        assertThat(chart.points().get(1).value()).isEqualTo(5 / 95.0);
        assertThat(chart.signals(Rule.USUAL)).isEmpty();
    }

    @Test
    void ratesHaveLimitsForEachQuantity() {
        ControlChart chart = CountChart.u(
                new double[] {4, 3, 9, 2},
                new double[] {1.2, 0.9, 1.5, 1.1},
                Baseline.all().atLeast(4));
        assertThat(limits(chart, 0).centre()).isCloseTo(3.829787, within(5e-7));
        assertThat(each(chart, Limits::upper))
                .containsExactly(new double[] {9.1892, 10.0183, 8.6234, 9.4275}, FOUR_DECIMALS);
        assertThat(each(chart, Limits::lower)).containsOnly(0.0);
    }

    @Test
    void wafersOfTheHandbook() {
        double[] fifty = new double[30];
        Arrays.fill(fifty, 50);
        ControlChart shares = CountChart.p(WAFERS, fifty, Baseline.all());
        assertThat(shares.footing()).isEqualTo(Footing.FIRM);
        assertThat(limits(shares, 7).centre()).isCloseTo(0.2313, FOUR_DECIMALS);
        assertThat(limits(shares, 7).upper()).isCloseTo(0.4102, FOUR_DECIMALS);
        assertThat(limits(shares, 7).lower()).isCloseTo(0.0524, FOUR_DECIMALS);
        ControlChart numbers = CountChart.np(WAFERS, 50, Baseline.all());
        assertThat(limits(numbers, 7).centre()).isCloseTo(11.5667, FOUR_DECIMALS);
        assertThat(limits(numbers, 7).upper()).isCloseTo(20.51196, within(5e-6));
        assertThat(limits(numbers, 7).lower()).isCloseTo(2.62138, within(5e-6));
        List<Signal> beyond =
                List.of(new Signal(Rule.BEYOND_LIMITS, List.of(14)), new Signal(Rule.BEYOND_LIMITS, List.of(22)));
        assertThat(shares.signals(Rule.USUAL)).isEqualTo(beyond);
        assertThat(numbers.signals(Rule.USUAL)).isEqualTo(beyond);
    }

    @Test
    void defectsOfTheHandbook() {
        ControlChart chart = CountChart.c(DEFECTS, Baseline.all());
        assertThat(limits(chart, 0)).isEqualTo(new Limits(16, 4, 4, 28, true));
        assertThat(chart.signals(Rule.USUAL))
                .as("28 is on the limit, not beyond")
                .containsExactly(new Signal(Rule.BEYOND_LIMITS, List.of(23)));
    }

    @Test
    void manyCasesScatterMoreThanChance() {
        ControlChart plain = CountChart.p(LATE, CLOSED, Baseline.all());
        assertThat(limits(plain, 0).upper()).isCloseTo(0.03489726104440303, within(1e-14));
        assertThat(plain.signals(Rule.USUAL)).hasSizeGreaterThan(3);
        ControlChart laney = CountChart.laneyP(LATE, CLOSED, Baseline.all());
        assertThat(limits(laney, 0).centre()).isCloseTo(0.033205904303839455, within(1e-14));
        assertThat(limits(laney, 0).upper()).isCloseTo(0.04025567, within(5e-9));
        assertThat(limits(laney, 11).upper()).isCloseTo(0.04019028, within(5e-9));
        assertThat(limits(laney, 0).lower()).isCloseTo(0.02615614, within(5e-9));
        assertThat(limits(laney, 11).lower()).isCloseTo(0.02622153, within(5e-9));
        assertThat(laney.signals(Rule.USUAL)).isEmpty();
        ControlChart rates = CountChart.laneyU(LATE, CLOSED, Baseline.all());
        ControlChart plainRates = CountChart.u(LATE, CLOSED, Baseline.all());
        assertThat(limits(rates, 4).sigma() / limits(plainRates, 4).sigma()).isCloseTo(4.098323014299229, within(1e-9));
    }

    /** By hand: 12 and 3 times the root of 12 · 13; the usual rules must not take a run below the mean for a signal. */
    @Test
    void gapsBetweenRareEventsHaveNoLowerLimit() {
        double[] gaps = {2, 5, 1, 7, 3, 0, 4, 2, 6, 40, 38, 36};
        ControlChart chart = CountChart.g(gaps, Baseline.all());
        assertThat(limits(chart, 0).centre()).isEqualTo(12);
        assertThat(limits(chart, 0).upper()).isCloseTo(49.46999, within(5e-6));
        assertThat(limits(chart, 0).lower()).isZero();
        assertThat(chart.signals(Rule.NELSON)).isEmpty();
        assertThat(chart.signals(Rule.USUAL)).isEmpty();
    }

    /** Two complaints every third month, then none: eight quiet months are no news. */
    @Test
    void runsMeanNothingWhereEventsAreFew() {
        double[] few = new double[32];
        double[] many = new double[32];
        Arrays.setAll(few, i -> i < 24 && i % 3 == 0 ? 2 : 0);
        Arrays.setAll(many, i -> i < 24 && i % 3 == 0 ? 20 : i % 3 + 1);
        assertThat(CountChart.c(few, Baseline.all()).signals(Rule.NELSON)).isEmpty();
        assertThat(CountChart.c(few, Baseline.all()).signals(Rule.USUAL)).isEmpty();
        assertThat(CountChart.c(many, Baseline.all()).signals(Set.of(Rule.RUN_OF_EIGHT)))
                .hasSize(1);
    }

    /** By hand: 4 and 5 of 100 expected, and 96 and 95 of 100. */
    @Test
    void fiveEventsAndFiveOthersMakeBalance() {
        for (double events : new double[] {4, 96})
            assertThat(limits(CountChart.np(around(events), 100, Baseline.all()), 0)
                            .balanced())
                    .isFalse();
        for (double events : new double[] {5, 50, 95})
            assertThat(limits(CountChart.np(around(events), 100, Baseline.all()), 0)
                            .balanced())
                    .isTrue();
    }

    private static double[] around(double events) {
        double[] numbers = new double[12];
        Arrays.setAll(numbers, i -> i % 2 == 0 ? events - 1 : events + 1);
        return numbers;
    }

    @Test
    void nothingOfNothingIsMissing() {
        double[] of = new double[13];
        double[] events = new double[13];
        Arrays.fill(of, 10);
        Arrays.setAll(events, i -> 1 + i % 2);
        of[5] = 0;
        events[5] = 0;
        events[6] = GAP;
        of[7] = GAP;
        for (ControlChart chart : List.of(
                CountChart.p(events, of, Baseline.all().atLeast(9)),
                CountChart.u(events, of, Baseline.all().atLeast(9)),
                CountChart.laneyP(events, of, Baseline.all().atLeast(9)),
                CountChart.laneyU(events, of, Baseline.all().atLeast(9)))) {
            assertThat(chart.points().get(4).missing()).isFalse();
            for (int i = 5; i < 8; i++) {
                assertThat(chart.points().get(i).missing()).isTrue();
                assertThat(chart.points().get(i).limits()).isEmpty();
            }
            assertThat(limits(chart, 8).centre()).isCloseTo(0.14, within(1e-12));
        }
        assertThat(CountChart.p(events, of, Baseline.all()).footing()).isEqualTo(Footing.INSUFFICIENT);
    }

    @Test
    void whatNeverHappenedHasNoLimits() {
        double[] none = new double[12];
        double[] ten = new double[12];
        Arrays.fill(ten, 10);
        for (ControlChart chart : List.of(
                CountChart.p(none, ten, Baseline.all()),
                CountChart.p(ten, ten, Baseline.all()),
                CountChart.np(none, 10, Baseline.all()),
                CountChart.u(none, ten, Baseline.all()),
                CountChart.c(none, Baseline.all()),
                CountChart.laneyP(none, ten, Baseline.all()),
                CountChart.laneyU(none, ten, Baseline.all()),
                CountChart.g(none, Baseline.all())))
            assertThat(chart.footing()).as(chart.type().name()).isEqualTo(Footing.FLAT);
    }

    @Test
    void refusesMoreThanThereIs() {
        double[] one = {1};
        double[] two = {2};
        double[] negative = {-1};
        Baseline all = Baseline.all();
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.p(two, one, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.p(negative, one, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.p(one, negative, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.p(one, new double[2], all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.laneyP(two, one, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.np(two, 1, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.np(one, 0, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.u(negative, one, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.c(negative, all));
        assertThatIllegalArgumentException().isThrownBy(() -> CountChart.g(negative, all));
    }

    private static Limits limits(ControlChart chart, int point) {
        return chart.points().get(point).limits().orElseThrow();
    }

    private static double[] each(ControlChart chart, Function<Limits, Double> figure) {
        return chart.points().stream()
                .mapToDouble(point -> figure.apply(point.limits().orElseThrow()))
                .toArray();
    }
}
