package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the tables of the normal distribution, as SciPy gives them to all digits. */
class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.995, 2.5758293035489004",
        "0.9, 1.2815515655446004",
        "0.025, -1.959963984540054",
        "0.00135, -2.9999769927033935",
        "1e-12, -7.034483825301131"
    })
    void quantilesAreThoseOfTheTables(double p, double z) {
        assertThat(Normal.quantile(p)).isCloseTo(z, within(1e-13));
        assertThat(Normal.cumulative(z)).isCloseTo(p, within(1e-15));
    }

    @Test
    void anIntervalOf95PercentTakesAlmostTwoErrorsOnEachSide() {
        assertThat(Normal.critical(0.95)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Normal.bothTails(1.959963984540054)).isCloseTo(0.05, within(1e-15));
        assertThat(Normal.bothTails(-3)).isCloseTo(0.0026997960632601866, within(1e-16));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void certaintyHasNoQuantile(double p) {
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.quantile(p));
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.critical(p));
    }
}
