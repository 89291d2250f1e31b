package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.statistics.ControlChart.Limits;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubgroupChartTest {

    /**
     * D. C. Montgomery, Introduction to Statistical Quality Control, 7th edition, table 6.1: flow widths in microns.
     */
    private static final double[][] FLOW_WIDTHS = {
        {1.3235, 1.4128, 1.6744, 1.4573, 1.6914},
        {1.4314, 1.3592, 1.6075, 1.4666, 1.6109},
        {1.4284, 1.4871, 1.4932, 1.4324, 1.5674},
        {1.5028, 1.6352, 1.3841, 1.2831, 1.5507},
        {1.5604, 1.2735, 1.5265, 1.4363, 1.6441},
        {1.5955, 1.5451, 1.3574, 1.3281, 1.4198},
        {1.6274, 1.5064, 1.8366, 1.4177, 1.5144},
        {1.4190, 1.4303, 1.6637, 1.6067, 1.5519},
        {1.3884, 1.7277, 1.5355, 1.5176, 1.3688},
        {1.4039, 1.6697, 1.5089, 1.4627, 1.5220},
        {1.4158, 1.7667, 1.4278, 1.5928, 1.4181},
        {1.5821, 1.3355, 1.5777, 1.3908, 1.7559},
        {1.2856, 1.4106, 1.4447, 1.6398, 1.1928},
        {1.4951, 1.4036, 1.5893, 1.6458, 1.4969},
        {1.3589, 1.2863, 1.5996, 1.2497, 1.5471},
        {1.5747, 1.5301, 1.5171, 1.1839, 1.8662},
        {1.3680, 1.7269, 1.3957, 1.5014, 1.4449},
        {1.4163, 1.3864, 1.3057, 1.6210, 1.5573},
        {1.5796, 1.4185, 1.6541, 1.5116, 1.7247},
        {1.7106, 1.4412, 1.2361, 1.3820, 1.7601},
        {1.4371, 1.5051, 1.3485, 1.5670, 1.4880},
        {1.4738, 1.5936, 1.6583, 1.4973, 1.4720},
        {1.5917, 1.4333, 1.5551, 1.5295, 1.6866},
        {1.6399, 1.5243, 1.5705, 1.5563, 1.5530},
        {1.5797, 1.3663, 1.6240, 1.3732, 1.6887}
    };

    /** Published with A₂ = 0.577 and D₄ = 2.114: 1.5056 ± 0.18765, and 0.68749. */
    @Test
    void flowWidthsOfTheTextbook() {
        ControlChart means = SubgroupChart.means(FLOW_WIDTHS, Baseline.all(), Bounds.NOT_NEGATIVE);
        assertThat(means.footing()).isEqualTo(Footing.FIRM);
        assertThat(limits(means).centre()).isCloseTo(1.5056, within(5e-5));
        assertThat(limits(means).upper()).isCloseTo(1.69325, within(2e-4));
        assertThat(limits(means).lower()).isCloseTo(1.31795, within(2e-4));
        assertThat(means.signals(Rule.WESTERN_ELECTRIC)).isEmpty();
        ControlChart ranges = SubgroupChart.ranges(FLOW_WIDTHS, Baseline.all());
        assertThat(limits(ranges).centre()).isCloseTo(0.32521, within(5e-6));
        assertThat(limits(ranges).upper()).isCloseTo(0.68749, within(2e-4));
        assertThat(limits(ranges).lower()).isZero();
        assertThat(ranges.points().get(15).value()).isCloseTo(0.6823, within(1e-9));
        assertThat(ranges.signals(Rule.NELSON)).isEmpty();
    }

    /**
     * ASTM Manual on Presentation of Data and Control Chart Analysis, table 16: A₂, D₃, D₄. Here the mean range is 1.
     */
    @ParameterizedTest
    @CsvSource({
        "2, 1.880, 0, 3.267",
        "3, 1.023, 0, 2.575",
        "4, 0.729, 0, 2.282",
        "5, 0.577, 0, 2.114",
        "6, 0.483, 0, 2.004",
        "7, 0.419, 0.076, 1.924",
        "8, 0.373, 0.136, 1.864",
        "9, 0.337, 0.184, 1.816",
        "10, 0.308, 0.223, 1.777"
    })
    void factorsAreThoseOfTheTables(int size, double a2, double d3, double d4) {
        double[] group = new double[size];
        group[0] = -0.5;
        group[1] = 0.5;
        double[][] groups = Collections.nCopies(20, group).toArray(double[][]::new);
        Limits means = limits(SubgroupChart.means(groups, Baseline.all(), Bounds.NONE));
        assertThat(means.upper()).isCloseTo(a2, within(6e-4));
        assertThat(means.lower()).isCloseTo(-a2, within(6e-4));
        Limits ranges = limits(SubgroupChart.ranges(groups, Baseline.all()));
        assertThat(ranges.lower()).isCloseTo(d3, within(6e-4));
        assertThat(ranges.upper()).isCloseTo(d4, within(6e-4));
    }

    @Test
    void anEmptyGroupIsMissing() {
        double[][] groups = FLOW_WIDTHS.clone();
        groups[4] = new double[0];
        ControlChart means = SubgroupChart.means(groups, Baseline.all(), Bounds.NONE);
        assertThat(means.basis()).isEqualTo(24);
        assertThat(means.points().get(4).missing()).isTrue();
        assertThat(SubgroupChart.ranges(groups, Baseline.all()).points().get(4).missing())
                .isTrue();
    }

    @Test
    void refusesGroupsThatCannotBeCompared() {
        for (double[][] groups : List.of(
                new double[][] {{1, 2}, {1, 2, 3}},
                new double[][] {{1}, {2}},
                new double[][] {new double[11]},
                new double[][] {{1, Double.NaN}},
                new double[][] {}))
            assertThatIllegalArgumentException().isThrownBy(() -> SubgroupChart.ranges(groups, Baseline.all()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubgroupChart.means(FLOW_WIDTHS, Baseline.all(), Bounds.SHARE));
    }

    private static Limits limits(ControlChart chart) {
        return chart.points().get(0).limits().orElseThrow();
    }
}
