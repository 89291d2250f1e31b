package it.lario.ground.statistics;

import static it.lario.ground.statistics.IndividualsChart.BY_MEAN_RANGE;
import static it.lario.ground.statistics.IndividualsChart.BY_MEDIAN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.statistics.ControlChart.Limits;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IndividualsChartTest {

    private static final double GAP = Double.NaN;
    private static final Offset<Double> FOUR_DECIMALS = within(5e-5);

    /** The series of the domain notes, 4.1. */
    private static final double[] SERIES = {12, 14, 11, 13, 15, 12, 16, 13, 12, 14, 25, 13};

    private static final Baseline FIRST_TEN = Baseline.first(10).atLeast(10);

    @Test
    void limitsFrozenOnTheFirstPointsShowTheChange() {
        ControlChart chart = BY_MEAN_RANGE.values(SERIES, FIRST_TEN, Bounds.NOT_NEGATIVE);
        assertThat(chart.basis()).isEqualTo(10);
        assertThat(chart.footing()).isEqualTo(Footing.PROVISIONAL);
        for (int i = 0; i < 12; i++) {
            assertThat(limits(chart, i).centre()).isCloseTo(13.2, within(1e-9));
            assertThat(limits(chart, i).upper()).isCloseTo(19.7022, FOUR_DECIMALS);
            assertThat(limits(chart, i).lower()).isCloseTo(6.6978, FOUR_DECIMALS);
        }
        assertThat(chart.signals(Rule.USUAL)).containsExactly(new Signal(Rule.BEYOND_LIMITS, List.of(10)));
    }

    @Test
    void rangesShowTheChangeAndTheWayBack() {
        ControlChart chart = BY_MEAN_RANGE.ranges(SERIES, FIRST_TEN);
        assertThat(limits(chart, 5).centre()).isCloseTo(2.44444, within(5e-6));
        assertThat(limits(chart, 5).upper()).isCloseTo(7.9860, FOUR_DECIMALS);
        assertThat(limits(chart, 5).lower()).isZero();
        assertThat(chart.points().get(0).missing()).isTrue();
        assertThat(chart.points().get(10).value()).isEqualTo(11);
        assertThat(chart.signals(Rule.NELSON))
                .containsExactly(
                        new Signal(Rule.BEYOND_LIMITS, List.of(10)), new Signal(Rule.BEYOND_LIMITS, List.of(11)));
    }

    @Test
    void limitsOfAllPointsHideTheChange() {
        ControlChart chart = BY_MEAN_RANGE.values(SERIES, Baseline.all(), Bounds.NOT_NEGATIVE);
        assertThat(limits(chart, 0).centre()).isCloseTo(14.1667, FOUR_DECIMALS);
        assertThat(limits(chart, 0).upper()).isCloseTo(25.0485, FOUR_DECIMALS);
        assertThat(chart.signals(Rule.USUAL)).isEmpty();
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates, UCL 55.8041 and LCL 45.8159 by 3/1.128. */
    @Test
    void flowRatesOfTheHandbook() {
        double[] flow = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
        ControlChart chart = BY_MEAN_RANGE.values(flow, Baseline.all().atLeast(10), Bounds.NONE);
        assertThat(limits(chart, 0).centre()).isCloseTo(50.81, within(1e-9));
        assertThat(limits(chart, 0).upper()).isCloseTo(55.8041, within(1e-3));
        assertThat(limits(chart, 0).lower()).isCloseTo(45.8159, within(1e-3));
        assertThat(chart.signals(Rule.WESTERN_ELECTRIC)).isEmpty();
    }

    /** By hand: ranges 1 1 2 2 2 3 3 3 4 have the median 2: 13.2 ± 6.29, and 7.73. */
    @Test
    void aWildRangeDoesNotWidenTheMedianChart() {
        ControlChart chart = BY_MEDIAN_RANGE.values(SERIES, FIRST_TEN, Bounds.NONE);
        assertThat(limits(chart, 0).upper()).isCloseTo(19.49, within(1e-9));
        assertThat(limits(chart, 0).lower()).isCloseTo(6.91, within(1e-9));
        assertThat(limits(BY_MEDIAN_RANGE.ranges(SERIES, FIRST_TEN), 0).upper()).isCloseTo(7.73, within(1e-9));
    }

    @Test
    void limitsStayWhereValuesCanBe() {
        double[] percent = {90, 99, 88, 100, 92, 97, 89, 99, 93, 100, 91, 98};
        ControlChart chart = BY_MEAN_RANGE.values(percent, Baseline.all(), Bounds.PERCENT);
        assertThat(limits(chart, 0).upper()).isEqualTo(100);
        assertThat(limits(chart, 0).sigma() * 3)
                .isGreaterThan(100 - limits(chart, 0).centre());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_MEAN_RANGE.values(new double[] {101}, Baseline.all(), Bounds.PERCENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_MEAN_RANGE.ranges(new double[] {Double.POSITIVE_INFINITY}, Baseline.all()));
    }

    @Test
    void fewPointsHaveNoLimits() {
        double[] eleven = Arrays.copyOf(SERIES, 11);
        ControlChart chart = BY_MEAN_RANGE.values(eleven, Baseline.all(), Bounds.NONE);
        assertThat(chart.footing()).isEqualTo(Footing.INSUFFICIENT);
        assertThat(chart.points()).hasSize(11).allSatisfy(point -> assertThat(point.limits())
                .isEmpty());
        assertThat(chart.signals(Rule.NELSON)).isEmpty();
        assertThat(BY_MEAN_RANGE
                        .values(new double[0], Baseline.all(), Bounds.NONE)
                        .footing())
                .isEqualTo(Footing.INSUFFICIENT);
        assertThat(BY_MEAN_RANGE.ranges(new double[] {1}, Baseline.all()).footing())
                .isEqualTo(Footing.INSUFFICIENT);
    }

    @Test
    void twentyPointsStandFirm() {
        double[] twenty = new double[20];
        Arrays.setAll(twenty, i -> i % 3);
        assertThat(BY_MEAN_RANGE.values(twenty, Baseline.all(), Bounds.NONE).footing())
                .isEqualTo(Footing.FIRM);
        assertThat(BY_MEAN_RANGE.values(twenty, Baseline.first(19), Bounds.NONE).footing())
                .isEqualTo(Footing.PROVISIONAL);
    }

    @Test
    void whatNeverVariedHasNoLimits() {
        double[] level = new double[30];
        Arrays.fill(level, 0, 20, 100);
        Arrays.fill(level, 20, 30, 90);
        ControlChart chart = BY_MEAN_RANGE.values(level, Baseline.first(20), Bounds.PERCENT);
        assertThat(chart.footing()).isEqualTo(Footing.FLAT);
        assertThat(chart.points().get(25).limits()).isEmpty();
        assertThat(chart.signals(Rule.USUAL)).isEmpty();
        assertThat(BY_MEAN_RANGE.ranges(level, Baseline.first(20)).footing()).isEqualTo(Footing.FLAT);
    }

    @Test
    void withoutLimitsNothingIsCalledASignal() {
        double[] rising = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        double[] levelThenRising = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 7, 8, 9, 10, 11};
        assertThat(BY_MEAN_RANGE.values(rising, Baseline.all(), Bounds.NONE).signals(Rule.NELSON))
                .isEmpty();
        assertThat(BY_MEAN_RANGE
                        .values(levelThenRising, Baseline.first(12), Bounds.NONE)
                        .signals(Rule.NELSON))
                .isEmpty();
    }

    @Test
    void whatRoundingLeavesIsNoVariation() {
        double[] level = new double[12];
        Arrays.setAll(level, i -> i % 2 == 0 ? 0.1 + 0.2 : 0.3);
        assertThat(BY_MEAN_RANGE.values(level, Baseline.all(), Bounds.NONE).footing())
                .isEqualTo(Footing.FLAT);
    }

    /**
     * By hand: without the two ranges at the gap 7 ranges are left, 16 in all, and the mean of nine values is 119/9.
     */
    @Test
    void rangesAreNotTakenAcrossAGap() {
        double[] holed = SERIES.clone();
        holed[3] = GAP;
        ControlChart chart = BY_MEAN_RANGE.values(holed, Baseline.first(10).atLeast(8), Bounds.NONE);
        assertThat(chart.basis()).isEqualTo(8);
        assertThat(limits(chart, 3).centre()).isCloseTo(119 / 9.0, within(1e-9));
        assertThat(limits(chart, 3).upper()).isCloseTo(119 / 9.0 + 2.660 * 18 / 7, within(1e-9));
        assertThat(chart.points().get(3).missing()).isTrue();
        ControlChart ranges = BY_MEAN_RANGE.ranges(holed, Baseline.first(10).atLeast(8));
        assertThat(ranges.points().get(3).missing()).isTrue();
        assertThat(ranges.points().get(4).missing()).isTrue();
        assertThat(ranges.points().get(5).value()).isEqualTo(3);
        assertThat(BY_MEAN_RANGE
                        .values(holed, Baseline.first(10).atLeast(9), Bounds.NONE)
                        .footing())
                .isEqualTo(Footing.INSUFFICIENT);
    }

    @Test
    void aBaselineHasPointsEnoughToVary() {
        assertThatIllegalArgumentException().isThrownBy(() -> Baseline.first(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Baseline.all().atLeast(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(1, 1));
    }

    private static Limits limits(ControlChart chart, int point) {
        return chart.points().get(point).limits().orElseThrow();
    }
}
