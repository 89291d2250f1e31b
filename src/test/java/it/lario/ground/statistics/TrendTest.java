package it.lario.ground.statistics;

import static it.lario.ground.statistics.Trend.Direction.FALLING;
import static it.lario.ground.statistics.Trend.Direction.NOT_SHOWN;
import static it.lario.ground.statistics.Trend.Direction.RISING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final double GAP = Double.NaN;

    /** A classroom example worked by hand: J. Little, College of the Holy Cross, "A Mann-Kendall example". */
    private static final double[] CLASSROOM = {
        12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7
    };

    @Test
    void pairsRiseAsInTheClassroom() {
        MannKendall test = MannKendall.of(CLASSROOM);
        assertThat(test.s()).isEqualTo(54);
        assertThat(test.z()).isCloseTo(2.9058, within(5e-5));
        assertThat(test.pValue()).isCloseTo(0.003662723762882436, within(1e-12));
    }

    /** P. K. Sen's own example, Journal of the American Statistical Association 63 (1968): slope 4. */
    @Test
    void theSlopeIsSens() {
        TheilSen line = TheilSen.of(new double[] {1, 2, 3, 4, 10, 12, 18}, new double[] {9, 15, 19, 20, 45, 55, 78})
                .orElseThrow();
        assertThat(line.slope()).isEqualTo(4);
        assertThat(line.at(10)).isEqualTo(44);
    }

    /** Against scipy.stats.theilslopes. */
    @Test
    void theClassroomRisesByMoreThanHalfAUnit() {
        TheilSen line = TheilSen.of(times(14), CLASSROOM).orElseThrow();
        assertThat(line.slope()).isCloseTo(0.566666666666667, within(1e-12));
        assertThat(line.intercept()).isCloseTo(11.966666666666663, within(1e-12));
        Trend trend = Trend.of(times(14), CLASSROOM).orElseThrow();
        assertThat(trend.slope()).isEqualTo(line.slope());
        assertThat(trend.direction(0.05)).isEqualTo(RISING);
        assertThat(trend.direction(0.001)).isEqualTo(NOT_SHOWN);
    }

    @Test
    void oneWildValueBendsNothing() {
        double[] values = {8, 7, 6, 5, 400, 3, 2, 1, 0};
        Trend trend = Trend.of(times(9), values).orElseThrow();
        assertThat(trend.slope()).isEqualTo(-1);
        assertThat(trend.direction(0.05)).isEqualTo(FALLING);
    }

    @Test
    void aMissingValueIsNotZero() {
        double[] times = {0, 1, 2, 3, 4, 5, 6, 7, 8};
        Trend trend = Trend.of(times, new double[] {10, 12, GAP, 16, 18, 20, 22, 24, 26})
                .orElseThrow();
        assertThat(trend.slope()).isEqualTo(2);
        assertThat(MannKendall.of(new double[] {1, GAP, 2, 3})).isEqualTo(MannKendall.of(new double[] {1, 2, 3}));
    }

    @Test
    void fewPointsShowNoTrend() {
        assertThat(Trend.of(times(7), times(7))).isEmpty();
        assertThat(Trend.of(times(8), times(8))).isNotEmpty();
        assertThat(Trend.of(times(8), new double[] {1, 2, 3, GAP, 5, 6, 7, 8})).isEmpty();
    }

    @Test
    void aLevelSeriesIsLevel() {
        assertThat(MannKendall.of(new double[] {4, 4, 4, 4})).isEqualTo(new MannKendall(0, 0, 1));
        assertThat(MannKendall.of(new double[] {0.0, -0.0}).s()).isZero();
        assertThat(MannKendall.of(new double[0]).pValue()).isEqualTo(1);
        Trend trend = Trend.of(times(10), new double[10]).orElseThrow();
        assertThat(trend.slope()).isZero();
        assertThat(trend.direction(0.05)).isEqualTo(NOT_SHOWN);
    }

    @Test
    void refusesWhatIsNoSeries() {
        assertThatIllegalArgumentException().isThrownBy(() -> TheilSen.of(times(3), times(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TheilSen.of(times(2), new double[] {1, Double.POSITIVE_INFINITY}));
        assertThatIllegalArgumentException().isThrownBy(() -> TheilSen.of(times(4001), times(4001)));
        assertThatIllegalArgumentException().isThrownBy(() -> Trend.of(new double[] {1, 1}, new double[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MannKendall.of(new double[] {1, Double.NEGATIVE_INFINITY}));
        assertThat(TheilSen.of(new double[] {3, 3}, new double[] {1, 2})).isEmpty();
    }

    /** Against the exact distribution of the pairs, counted for every order of 8 values. */
    @Test
    void theNormalDistributionIsCloseToTheExactOne() {
        double[] orders = {1};
        for (int n = 2; n <= 8; n++) orders = withOneMore(orders, n);
        double all = DoubleStream.of(orders).sum();
        for (int falling = 0; falling < 14; falling++) {
            double exact = Math.min(
                    1,
                    2
                            * IntStream.rangeClosed(0, falling)
                                    .mapToDouble(asDouble(orders))
                                    .sum()
                            / all);
            double approximate = MannKendall.of(withFallingPairs(falling)).pValue();
            assertThat(approximate).isCloseTo(exact, within(0.013));
        }
    }

    private static IntToDoubleFunction asDouble(double[] counts) {
        return i -> counts[i];
    }

    /** How many orders of n values have so many falling pairs: the largest may stand anywhere. */
    private static double[] withOneMore(double[] orders, int n) {
        double[] next = new double[orders.length + n - 1];
        for (int i = 0; i < orders.length; i++) for (int j = 0; j < n; j++) next[i + j] += orders[i];
        return next;
    }

    /** Eight values in order, one exchange of neighbours for each falling pair. */
    private static double[] withFallingPairs(int falling) {
        double[] values = times(8);
        int left = falling;
        for (int end = 7; end > 0; end--)
            for (int i = 0; i < end && left > 0; i++) {
                if (values[i] > values[i + 1]) continue;
                double kept = values[i];
                values[i] = values[i + 1];
                values[i + 1] = kept;
                left--;
            }
        return values;
    }

    private static double[] times(int count) {
        return IntStream.range(0, count).asDoubleStream().toArray();
    }
}
