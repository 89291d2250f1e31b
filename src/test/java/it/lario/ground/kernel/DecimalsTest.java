package it.lario.ground.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "66,7;66.7",
                "66.7;66.7",
                "0,5;0.5",
                "0.125;0.125",
                "1.234,56;1234.56",
                "1234;1234",
                "-3,2;-3.2",
                "−3,2;-3.2",
                " 12 ;12",
                "12.3456;12.3456"
            })
    void understandsWhatPeopleType(String typed, BigDecimal expected) {
        assertThat(Decimals.parse(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"venti", "1.234", "1,2,3", "1.2.3", "12 %", "1e5", "", ",5", "NaN", "1.234.567", "٣"})
    void refusesWhatNobodyCanTell(String typed) {
        assertThat(Decimals.parse(typed)).isEmpty();
    }

    @Test
    void writesACommaAndNoGroups() {
        assertThat(Decimals.text(new BigDecimal("12345.670"))).isEqualTo("12345,67");
        assertThat(Decimals.text(new BigDecimal("100"))).isEqualTo("100");
        assertThat(Decimals.text(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(Decimals.text(null)).isEmpty();
    }
}
