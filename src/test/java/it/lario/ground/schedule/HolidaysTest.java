package it.lario.ground.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The legal holidays of Italy, year by year. */
class HolidaysTest {

    private static final List<String> EASTERS = List.of(
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25");

    @Test
    void theDayAfterEasterMovesWithIt() {
        for (String easter : EASTERS) {
            LocalDate sunday = LocalDate.parse(easter);
            assertThat(Holidays.on(sunday)).isTrue();
            assertThat(Holidays.on(sunday.plusDays(1))).as(easter).isTrue();
            assertThat(Holidays.on(sunday.plusDays(2))).isEqualTo(isFixed(sunday.plusDays(2)));
            assertThat(Holidays.on(sunday.plusDays(8))).isEqualTo(isFixed(sunday.plusDays(8)));
            assertThat(Holidays.on(sunday.minusDays(6))).isFalse();
        }
    }

    private static boolean isFixed(LocalDate day) {
        return List.of(MonthDay.of(4, 25), MonthDay.of(5, 1)).contains(MonthDay.from(day));
    }

    @Test
    void feastsOfTheRepublicAreTheseAndNoOthers() {
        assertThat(weekdayFeasts(2025))
                .containsExactly(
                        "2025-01-01",
                        "2025-01-06",
                        "2025-04-21",
                        "2025-04-25",
                        "2025-05-01",
                        "2025-06-02",
                        "2025-08-15",
                        "2025-11-01",
                        "2025-12-08",
                        "2025-12-25",
                        "2025-12-26");
        assertThat(weekdayFeasts(2027))
                .as("with Saint Francis")
                .containsExactly(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-06-02",
                        "2027-10-04",
                        "2027-11-01",
                        "2027-12-08",
                        "2027-12-25");
    }

    private static Stream<String> weekdayFeasts(int year) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> Holidays.on(day) && day.getDayOfWeek().getValue() < 7)
                .map(LocalDate::toString);
    }

    @Test
    void feastsTakenAwayAreNoHolidays() {
        for (String day : List.of("2026-03-19", "2026-05-14", "2026-06-04", "2026-06-29", "2026-11-04"))
            assertThat(Holidays.on(LocalDate.parse(day))).as(day).isFalse();
        assertThat(Holidays.on(LocalDate.of(2024, 10, 4))).as("not yet").isFalse();
        assertThat(Holidays.on(LocalDate.of(2000, 6, 2)))
                .as("given back in 2001")
                .isFalse();
        assertThat(Holidays.on(LocalDate.of(2001, 6, 2))).isTrue();
        assertThat(Holidays.on(LocalDate.of(1985, 1, 6))).as("a Sunday").isTrue();
        assertThat(Holidays.on(LocalDate.of(1984, 1, 6)))
                .as("given back in 1986")
                .isFalse();
        assertThat(Holidays.on(LocalDate.of(1986, 1, 6))).isTrue();
    }
}
