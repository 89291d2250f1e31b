package it.lario.ground.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Offices work from Monday to Friday, but not on the holidays of the Republic. */
class WorkingDaysTest {

    @Test
    void officesRestAtWeekendsAndOnHolidays() {
        assertThat(WorkingDays.works(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(WorkingDays.works(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(WorkingDays.works(LocalDate.of(2026, 12, 8))).isFalse();
        assertThat(WorkingDays.works(LocalDate.of(2027, 3, 29)))
                .as("Easter Monday")
                .isFalse();
        assertThat(WorkingDays.works(LocalDate.of(2027, 10, 4)))
                .as("Saint Francis, since 2026")
                .isFalse();
    }

    @Test
    void aWeekBeginsAfterItsHoliday() {
        assertThat(WorkingDays.beginsWeek(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(WorkingDays.beginsWeek(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(WorkingDays.beginsWeek(LocalDate.of(2027, 3, 29))).isFalse();
        assertThat(WorkingDays.beginsWeek(LocalDate.of(2027, 3, 30))).isTrue();
    }
}
