package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareDifferenceTest {

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), pages 873 to 890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.2000, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.6000, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.5714, 0.0582, 0.8062",
        "5, 56, 0, 29, 0.0893, -0.0381, 0.1926",
        "0, 10, 0, 20, 0.0000, -0.1611, 0.2775",
        "0, 10, 0, 10, 0.0000, -0.2775, 0.2775",
        "10, 10, 0, 20, 1.0000, 0.6791, 1.0000",
        "10, 10, 0, 10, 1.0000, 0.6075, 1.0000"
    })
    void isThePublishedInterval(long events, long trials, long others, long of, double value, double low, double high) {
        ShareDifference difference = ShareDifference.between(events, trials, others, of, 0.95);
        assertThat(difference.value()).isCloseTo(value, within(5e-5));
        assertThat(difference.lower()).isCloseTo(low, within(5e-5));
        assertThat(difference.upper()).isCloseTo(high, within(5e-5));
    }

    @Test
    void twoWavesOfASurveyDiffer() {
        ShareDifference difference = ShareDifference.between(170, 200, 150, 200, 0.95);
        assertThat(difference.value()).isCloseTo(0.10, within(1e-12));
        assertThat(difference.lower()).isCloseTo(0.0215, within(5e-5));
        assertThat(difference.upper()).isCloseTo(0.1773, within(5e-5));
        assertThat(difference.z()).isCloseTo(2.50, within(1e-12));
        assertThat(difference.pValue()).isCloseTo(0.0124, within(5e-5));
    }

    @Test
    void nothingOnEitherSideShowsNoDifference() {
        ShareDifference difference = ShareDifference.between(0, 10, 0, 30, 0.95);
        assertThat(difference.z()).isZero();
        assertThat(difference.pValue()).isEqualTo(1);
    }

    @Test
    void refusesASampleOfNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShareDifference.between(1, 2, 0, 0, 0.95));
    }
}
