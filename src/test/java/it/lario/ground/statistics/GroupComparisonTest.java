package it.lario.ground.statistics;

import static it.lario.ground.statistics.FunnelLimits.Kind.RATES;
import static it.lario.ground.statistics.FunnelLimits.Kind.SHARES;
import static it.lario.ground.statistics.FunnelLimits.Zone.ALARM;
import static it.lario.ground.statistics.FunnelLimits.Zone.WARNING;
import static it.lario.ground.statistics.FunnelLimits.Zone.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Members of a group side by side. */
class GroupComparisonTest {

    /** By hand: 100 of 1,000, so an error of 0.03 for 100 cases and of 0.1 for 9. */
    @Test
    void smallMembersMayScatterMore() {
        FunnelLimits funnel = FunnelLimits.of(SHARES, new double[] {10, 20, 30, 40}, new double[] {100, 200, 300, 400})
                .orElseThrow();
        assertThat(funnel.centre()).isCloseTo(0.1, within(1e-12));
        assertThat(funnel.warning(100).lower()).isCloseTo(0.0412, within(5e-5));
        assertThat(funnel.warning(100).upper()).isCloseTo(0.1588, within(5e-5));
        assertThat(funnel.alarm(100).lower()).isCloseTo(0.01, within(1e-12));
        assertThat(funnel.alarm(100).upper()).isCloseTo(0.19, within(1e-12));
        assertThat(funnel.alarm(9).lower()).isZero();
        assertThat(funnel.alarm(9).upper()).isCloseTo(0.4, within(1e-12));
        assertThat(funnel.zone(15, 100)).isEqualTo(WITHIN);
        assertThat(funnel.zone(17, 100)).isEqualTo(WARNING);
        assertThat(funnel.zone(4, 100)).isEqualTo(WARNING);
        assertThat(funnel.zone(20, 100)).isEqualTo(ALARM);
        assertThat(funnel.zone(0, 1000)).isEqualTo(ALARM);
        assertThat(funnel.zone(2, 9)).isEqualTo(WITHIN);
    }

    /** By hand: 40 events in 10 units, so an error of 1 for 4 units. */
    @Test
    void ratesHaveNoUpperBound() {
        FunnelLimits funnel = FunnelLimits.of(RATES, new double[] {10, 10, 10, 10}, new double[] {1, 2, 3, 4})
                .orElseThrow();
        assertThat(funnel.alarm(4).lower()).isCloseTo(1, within(1e-12));
        assertThat(funnel.alarm(4).upper()).isCloseTo(7, within(1e-12));
        assertThat(funnel.alarm(1).upper()).isCloseTo(10, within(1e-12));
        assertThat(funnel.alarm(1).lower()).isZero();
    }

    @Test
    void fewMembersAreNotCompared() {
        assertThat(FunnelLimits.of(SHARES, new double[3], new double[] {1, 1, 1}))
                .isEmpty();
        assertThat(FunnelLimits.of(SHARES, new double[4], new double[] {1, 0, 1, 1}))
                .isEmpty();
        assertThat(LogScores.of(new double[] {1, 2, 3})).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelLimits.of(SHARES, new double[] {2, 0, 0, 0}, new double[] {1, 1, 1, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelLimits.of(RATES, new double[] {Double.NaN}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.of(RATES, new double[1], new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(0.5, SHARES).warning(0));
        assertThatIllegalArgumentException().isThrownBy(() -> LogScores.of(new double[] {1, 2, 3, 0}));
    }

    /** By hand: logarithms −1, 0, 0 and 1 times ln 2 around ln 10, so a standard deviation of √(2/3) ln 2. */
    @Test
    void twiceAsLongIsAsFarAsHalf() {
        double[] scores = LogScores.of(new double[] {5, 10, 10, 20}).orElseThrow();
        assertThat(scores).containsExactly(new double[] {-1.224744871, 0, 0, 1.224744871}, within(1e-9));
        double[] holed = LogScores.of(new double[] {5, Double.NaN, 10, 10, 20}).orElseThrow();
        assertThat(holed[1]).isNaN();
        assertThat(holed[4]).isCloseTo(1.224744871, within(1e-9));
        assertThat(LogScores.of(new double[] {3, 3, 3, 3}).orElseThrow()).containsOnly(0.0);
    }
}
