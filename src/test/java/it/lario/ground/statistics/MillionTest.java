package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A million inputs take seconds at most: anything quadratic would take days. */
class MillionTest {

    private static final int MILLION = 1_000_000;
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private final Random random = new Random(4);

    @Test
    void chartsOfAMillionPoints() {
        double[] values = random.doubles(MILLION).toArray();
        double[] level = new double[MILLION];
        Arrays.fill(level, 1000);
        Arrays.fill(values, 500_000, 600_000, 0.9);
        double[] late = Arrays.stream(values).map(share -> 400 + 200 * share).toArray();
        assertTimeout(ENOUGH, () -> {
            ControlChart chart = IndividualsChart.BY_MEAN_RANGE.values(values, Baseline.first(24), Bounds.SHARE);
            assertThat(chart.points()).hasSize(MILLION);
            int longest = chart.signals(Rule.NELSON).stream()
                    .mapToInt(signal -> signal.points().size())
                    .max()
                    .orElseThrow();
            assertThat(longest).isGreaterThanOrEqualTo(100_000);
            assertThat(CountChart.laneyP(late, level, Baseline.all()).signals(Rule.USUAL))
                    .isNotEmpty();
        });
    }

    @Test
    void timesOfAMillionCases() {
        double[] closed = random.doubles(MILLION / 2, 0, 100).toArray();
        double[] open = random.doubles(MILLION / 2, 0, 100).toArray();
        assertTimeout(ENOUGH, () -> {
            KaplanMeier times = KaplanMeier.of(closed, open);
            // At every age half of those that leave were closed: S(t) = √(1 − t/100), one half at 75.
            assertThat(times.median().orElseThrow()).isBetween(74.5, 75.5);
            assertThat(MannKendall.of(closed).pValue()).isGreaterThan(0.0001);
            assertThat(Percentiles.of(closed).median()).isBetween(49.0, 51.0);
        });
    }
}
