package it.lario.registers.objectives;

import static it.lario.registers.objectives.Sample.DUE;
import static it.lario.registers.objectives.Sample.START;
import static it.lario.registers.objectives.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.indicators.Definition.Direction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private final Measure days = Sample.measure("Giorni", Direction.DOWN, "100", "21", "2026: 15; 2025: 19");

    @Test
    void keepsItsTargetsInTheOrderOfTheirYears() {
        assertThat(days.targets()).extracting(YearValue::year).containsExactly(2025, 2026);
        assertThat(days.target(2024)).isEmpty();
        assertThat(days.targetFrom(2024).orElseThrow()).isEqualByComparingTo("19");
        assertThat(days.targetFrom(2027).orElseThrow()).isEqualByComparingTo("15");
    }

    @Test
    void expectsAStraightWayFromEachTargetToTheNext() {
        assertThat(days.expected(START, START, DUE).orElseThrow()).isEqualByComparingTo("21");
        // 180 of 364 days on the way from 21 to 19
        assertThat(days.expected(LocalDate.of(2025, 6, 30), START, DUE).orElseThrow())
                .isEqualByComparingTo("20.0110");
        assertThat(days.expected(LocalDate.of(2025, 12, 31), START, DUE).orElseThrow())
                .isEqualByComparingTo("19");
        // 181 of 365 days on the way from 19 to 15
        assertThat(days.expected(LocalDate.of(2026, 6, 30), START, DUE).orElseThrow())
                .isEqualByComparingTo("17.0164");
        assertThat(days.expected(DUE.plusDays(9), START, DUE).orElseThrow()).isEqualByComparingTo("15");
    }

    @Test
    void theLastTargetIsDueOnTheDayOfTheObjective() {
        LocalDate due = LocalDate.of(2026, 10, 31);
        assertThat(days.expected(due, START, due).orElseThrow()).isEqualByComparingTo("15");
    }

    @Test
    void attainsAtMostAFifthMoreAndNeverLessThanNothing() {
        assertThat(days.attained(number("18"), number("15")).orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(days.attained(number("10"), number("15")).orElseThrow()).isEqualByComparingTo("1.2");
        assertThat(days.attained(number("30"), number("15")).orElseThrow()).isEqualByComparingTo("0");
        assertThat(days.attained(null, number("15"))).isEmpty();
        assertThat(days.attained(number("15"), number("21"))).isEmpty();
    }

    @Test
    void improvesOnlyWhenEachYearIsBetterThanTheBaseline() {
        assertThat(days.improves()).isTrue();
        assertThat(Sample.measure("Giorni", Direction.DOWN, "100", "21", "2025: 21; 2026: 15")
                        .improves())
                .isFalse();
        assertThat(Sample.measure("Giorni", Direction.UP, "100", "21", "2026: 15")
                        .improves())
                .isFalse();
        assertThat(Sample.measure("Giorni", Direction.UP, "100", null, "2026: 15")
                        .improves())
                .isFalse();
    }
}
