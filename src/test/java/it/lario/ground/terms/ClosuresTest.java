package it.lario.ground.terms;

import static it.lario.ground.terms.Closures.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.lario.ground.terms.Closures.DayOff;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which days move a term, and on which the offices work. */
class ClosuresTest {

    private static final LocalDate SAINT = LocalDate.of(2027, 12, 6);
    private static final LocalDate BRIDGE = LocalDate.of(2027, 12, 7);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 12, 11);
    private static final Closures LECCO =
            NATIONAL.withPatron(MonthDay.of(12, 6)).closedOn(List.of(BRIDGE));

    @Test
    void workingDaysOfAYear() {
        Map<Integer, Integer> years =
                Map.of(2024, 254, 2025, 251, 2026, 254, 2027, 254, 2028, 249, 2029, 252, 2030, 252);
        years.forEach((year, days) -> assertThat(
                        NATIONAL.workingDays(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .as("working days of " + year)
                .isEqualTo(days));
    }

    @Test
    void closedOfficesDoNotMoveALegalTermUnlessTheBodySaysSo() {
        assertThat(List.of(SAINT, BRIDGE, SATURDAY)).noneMatch(LECCO::works).noneMatch(LECCO::moves);
        Closures moved = LECCO.movedBy(DayOff.PATRON);
        assertThat(moved.moves(SAINT)).isTrue();
        assertThat(moved.moves(BRIDGE)).isFalse();
        assertThat(moved.moves(SATURDAY)).isFalse();
        moved = LECCO.movedBy(DayOff.CLOSURE);
        assertThat(moved.moves(SAINT)).isFalse();
        assertThat(moved.moves(BRIDGE)).isTrue();
        moved = LECCO.movedBy(DayOff.SATURDAY);
        assertThat(moved.moves(BRIDGE)).isFalse();
        assertThat(moved.moves(SATURDAY)).isTrue();
        assertThat(moved.moves(SATURDAY.plusDays(1))).as("Sunday").isTrue();
    }

    @Test
    void aTermRollsOverAllThatMovesIt() {
        assertThat(LECCO.roll(SAINT)).isEqualTo(SAINT);
        assertThat(LECCO.movedBy(DayOff.PATRON, DayOff.CLOSURE).roll(SAINT.minusDays(1)))
                .as("Sunday, saint, bridge, Immaculate Conception")
                .isEqualTo(LocalDate.of(2027, 12, 9));
    }

    @Test
    void workingDaysAreCountedFromTheDayAfter() {
        LocalDate friday = LocalDate.of(2027, 12, 3);
        assertThat(LECCO.plusWorkingDays(friday, 0)).isEqualTo(friday);
        assertThat(LECCO.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2027, 12, 9));
        assertThat(NATIONAL.plusWorkingDays(friday, 1)).isEqualTo(SAINT);
        assertThat(LECCO.plusWorkingDays(SATURDAY, 1)).isEqualTo(LocalDate.of(2027, 12, 13));
        assertThat(LECCO.workingDays(friday, LocalDate.of(2027, 12, 10))).isEqualTo(2);
        assertThat(LECCO.workingDays(friday, friday)).isZero();
        assertThat(LECCO.workingDays(friday, friday.minusDays(9))).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> LECCO.plusWorkingDays(friday, -1));
    }

    @Test
    void theNextWorkingDayMayBeTheDayItself() {
        assertThat(LECCO.nextWorking(LocalDate.of(2027, 12, 3))).isEqualTo(LocalDate.of(2027, 12, 3));
        assertThat(LECCO.nextWorking(LocalDate.of(2027, 12, 4))).isEqualTo(LocalDate.of(2027, 12, 9));
    }
}
