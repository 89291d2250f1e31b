package it.lario.ground.statistics;

import static it.lario.ground.statistics.Attainment.towards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors worked out by hand from the formula of the domain notes, 4.2. */
class AttainmentTest {

    @ParameterizedTest
    @CsvSource({
        "64, 64, 80, 0.0000", // nothing covered
        "66.7, 64, 80, 0.1688", // 2.7 of 16
        "80, 64, 80, 1.0000",
        "82, 64, 80, 1.1250",
        "95, 64, 80, 1.2000", // never above 1.2
        "84.1, 86, 92, 0.0000", // worse than the baseline: never below 0
        "16.2, 19.5, 15, 0.7333", // lower is better: 3.3 of 4.5
        "15, 19.5, 15, 1.0000",
        "12, 19.5, 15, 1.2000",
        "25, 19.5, 15, 0.0000",
        "3.42, 3.31, 3.5, 0.5789",
        "-1, -2, 2, 0.2500"
    })
    void isThePartOfTheWayThatWasCovered(
            BigDecimal value, BigDecimal baseline, BigDecimal target, BigDecimal expected) {
        assertThat(towards(value, baseline, target)).isEqualByComparingTo(expected);
    }

    @Test
    void hasNoMeaningWithoutAWay() {
        assertThatThrownBy(() -> towards(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
