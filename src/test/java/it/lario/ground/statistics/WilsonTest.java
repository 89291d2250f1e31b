package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    /** The first four: R. G. Newcombe, Statistics in Medicine 17 (1998), pages 857 to 872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "0, 10, 0, 0.2775",
        "10, 10, 0.7225, 1",
        "8, 10, 0.4902, 0.9433",
        "45, 50, 0.7864, 0.9565",
        "87, 120, 0.6391, 0.7970",
        "170, 200, 0.7939, 0.8929",
        "1, 5, 0.0362, 0.6245"
    })
    void isThePublishedInterval(long events, long trials, double lower, double upper) {
        Estimate share = Wilson.interval(events, trials, 0.95);
        assertThat(share.value()).isEqualTo((double) events / trials);
        assertThat(share.lower()).isCloseTo(lower, within(5e-5));
        assertThat(share.upper()).isCloseTo(upper, within(5e-5));
    }

    /** Against scipy.stats.binomtest(45, 50).proportion_ci(0.99, "wilson"). */
    @Test
    void isWiderForMoreConfidence() {
        Estimate share = Wilson.interval(45, 50, 0.99);
        assertThat(share.lower()).isCloseTo(0.7402692104043159, within(1e-13));
        assertThat(share.upper()).isCloseTo(0.9660091162215817, within(1e-13));
    }

    @Test
    void isNarrowerWhenAGoodPartOfThePopulationAnswered() {
        Estimate share = Wilson.interval(45, 50, 300, 0.95);
        assertThat(share.lower()).isCloseTo(0.7983, within(5e-5));
        assertThat(share.upper()).isCloseTo(0.9534, within(5e-5));
    }

    @Test
    void aCensusHasNoMargin() {
        assertThat(Wilson.interval(45, 50, 50, 0.95).width()).isZero();
        assertThat(Wilson.interval(1, 1, 1, 0.95)).isEqualTo(new Estimate(1, 1, 1));
    }

    @Test
    void nothingAndEverythingReachTheBoundsExactly() {
        assertThat(Wilson.interval(0, 7, 0.95).lower()).isZero();
        assertThat(Wilson.interval(7, 7, 0.95).upper()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(6, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(-1, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(1, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(1, 5, 4, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.weighted(1.1, 5, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.weighted(0.5, 0, 0.95));
    }
}
