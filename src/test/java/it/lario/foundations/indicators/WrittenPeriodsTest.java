package it.lario.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods as offices write them. */
class WrittenPeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03, MONTHLY, 2026-03-01", "03/2026, MONTHLY, 2026-03-01", "3/2026, MONTHLY, 2026-03-01",
        "2026-03-01, MONTHLY, 2026-03-01", "01/03/2026, MONTHLY, 2026-03-01", "2026-T1, QUARTERLY, 2026-01-01",
        "2026-Q4, QUARTERLY, 2026-10-01", "T2 2026, QUARTERLY, 2026-04-01", "1° trimestre 2026, QUARTERLY, 2026-01-01",
        "2026-04-01, QUARTERLY, 2026-04-01", "2026-S2, HALF_YEARLY, 2026-07-01", "H1 2026, HALF_YEARLY, 2026-01-01",
        "2° semestre 2026, HALF_YEARLY, 2026-07-01", "2026, YEARLY, 2026-01-01", "2026-01-01, YEARLY, 2026-01-01"
    })
    void aPeriodIsUnderstood(String written, Frequency frequency, String first) {
        assertThat(WrittenPeriods.read(written, frequency)).hasToString("Optional[" + first + "]");
    }

    @Test
    void aPeriodOfAnotherLengthOrNoneIsRefused() {
        for (String month :
                List.of("2026", "2026-13", "13/2026", "03/26", "2026-T1", "2026-03-02", "31/02/2026", "marzo"))
            assertThat(WrittenPeriods.read(month, Frequency.MONTHLY)).as(month).isEmpty();
        for (String quarter : List.of("2026-03", "2026-T5", "2026-02-01", "2026"))
            assertThat(WrittenPeriods.read(quarter, Frequency.QUARTERLY))
                    .as(quarter)
                    .isEmpty();
    }
}
