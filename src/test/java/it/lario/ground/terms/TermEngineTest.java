package it.lario.ground.terms;

import static it.lario.ground.terms.CaseEvent.Kind.RESUMPTION;
import static it.lario.ground.terms.CaseEvent.Kind.SUSPENSION;
import static it.lario.ground.terms.Cases.began;
import static it.lario.ground.terms.Cases.by;
import static it.lario.ground.terms.Outcome.EXPRESS;
import static it.lario.ground.terms.TermRule.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.terms.Closures.DayOff;
import it.lario.ground.terms.TermRule.Basis;
import it.lario.ground.terms.TermRule.Unit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a term ends, and how long a case took. */
class TermEngineTest {

    @Test
    void aLastDayOnAHolidayMoves() {
        Map<String, List<String>> examples = Map.of(
                "2026-09-04", List.of("2026-10-04", "2026-10-05"),
                "2026-03-06", List.of("2026-04-05", "2026-04-07"),
                "2026-11-25", List.of("2026-12-25", "2026-12-28"),
                "2027-09-04", List.of("2027-10-04", "2027-10-05"),
                "2026-07-16", List.of("2026-08-15", "2026-08-17"),
                "2026-02-02", List.of("2026-03-04", "2026-03-04"));
        examples.forEach((start, days) -> {
            Course course = began(start).on(start);
            assertThat(course.lastDay()).as(start).isEqualTo(days.get(0));
            assertThat(course.due()).as(start).isEqualTo(days.get(1));
        });
    }

    @Test
    void saturdaysPatronsAndClosuresMoveItWhereTheBodySaysSo() {
        Cases saturday = began("2026-01-08");
        assertThat(saturday.on("2026-01-08").due()).isEqualTo("2026-02-07");
        assertThat(saturday.in(Closures.NATIONAL.movedBy(DayOff.SATURDAY))
                        .on("2026-01-08")
                        .due())
                .isEqualTo("2026-02-09");
        Closures lecco = Closures.NATIONAL.withPatron(MonthDay.of(12, 7)).closedOn(List.of(LocalDate.of(2026, 12, 9)));
        Cases patron = began("2026-11-07").in(lecco);
        assertThat(patron.on("2026-11-07").due()).isEqualTo("2026-12-07");
        assertThat(patron.in(lecco.movedBy(DayOff.PATRON, DayOff.CLOSURE))
                        .on("2026-11-07")
                        .due())
                .isEqualTo("2026-12-10");
    }

    @Test
    void monthsEndOnTheSameNumberOrOnTheLastOfTheMonth() {
        TermRule month = USUAL.lasting(1, Unit.MONTHS, Basis.USUAL);
        assertThat(by(month, "2026-03-16").on("2026-03-16").due()).isEqualTo("2026-04-16");
        assertThat(by(month, "2026-01-30").on("2026-01-30").due()).isEqualTo("2026-02-28");
        assertThat(by(month, "2028-01-31").on("2028-01-31").due()).isEqualTo("2028-02-29");
        assertThat(by(month, "2026-10-31").on("2026-10-31").due())
                .as("30 November")
                .isEqualTo("2026-11-30");
        assertThat(by(month, "2025-11-25").on("2025-11-25").due())
                .as("Christmas")
                .isEqualTo("2025-12-27");
    }

    @Test
    void termsInWorkingDaysSkipClosedOffices() {
        TermRule ten = USUAL.lasting(10, Unit.WORKING_DAYS, Basis.USUAL);
        assertThat(by(ten, "2026-03-30").on("2026-03-30").due())
                .as("Easter Monday")
                .isEqualTo("2026-04-14");
        assertThat(by(ten, "2026-12-18").on("2026-12-18").due()).isEqualTo("2027-01-05");
        Closures closed = Closures.NATIONAL.closedOn(List.of(LocalDate.of(2026, 12, 24)));
        assertThat(by(ten, "2026-12-18").in(closed).on("2026-12-18").due()).isEqualTo("2027-01-07");
        Course course = by(ten, "2026-03-30").ended(EXPRESS, "2026-04-07").on("2026-05-01");
        assertThat(course.effectiveDays()).isEqualTo(8);
        assertThat(course.used()).as("working days").isEqualTo(5);
    }

    @Test
    void aSuspensionMovesTheTermByItsDays() {
        Course course = began("2026-02-02")
                .then(SUSPENSION, "2026-02-16")
                .then(RESUMPTION, "2026-03-09")
                .on("2026-03-10");
        assertThat(course.due()).isEqualTo("2026-03-25");
        assertThat(course.suspendedDays()).isEqualTo(21);
        assertThat(course.effectiveDays()).isEqualTo(15);
        assertThat(course.elapsedDays()).isEqualTo(36);
        assertThat(course.state()).isEqualTo(new State.Open());
    }

    @Test
    void aSuspensionInWorkingDaysLeavesTheWorkingDaysThatWereLeft() {
        TermRule ten = USUAL.lasting(10, Unit.WORKING_DAYS, Basis.USUAL);
        Course course = by(ten, "2026-03-02")
                .then(SUSPENSION, "2026-03-05")
                .then(RESUMPTION, "2026-03-21")
                .ended(EXPRESS, "2026-03-31")
                .on("2026-04-01");
        assertThat(course.due()).as("three used, seven left after a Saturday").isEqualTo("2026-03-31");
        assertThat(course.used()).isEqualTo(10);
        assertThat(course.isLate()).isFalse();
    }

    @Test
    void aSuspensionEndsByItselfAfterItsTime() {
        Cases suspended = began("2026-02-02").then(SUSPENSION, "2026-02-16");
        Course course = suspended.on("2026-02-20");
        assertThat(course.state())
                .isEqualTo(new State.Suspended(
                        Stop.SUSPENSION, LocalDate.of(2026, 2, 16), Optional.of(LocalDate.of(2026, 3, 18))));
        assertThat(course.due()).isEqualTo("2026-04-03");
        assertThat(course.suspendedDays()).isEqualTo(4);
        assertThat(suspended.on("2026-03-17").state().isSuspended()).isTrue();
        assertThat(suspended.on("2026-03-18").state().isSuspended()).isFalse();
        assertThat(suspended.on("2026-04-10").suspendedDays()).isEqualTo(30);
        Course shorter = began("2026-02-02").then(SUSPENSION, "2026-02-16", 10).on("2026-03-01");
        assertThat(shorter.suspendedDays()).isEqualTo(10);
        assertThat(shorter.due()).isEqualTo("2026-03-14");
    }

    @Test
    void aCaseIsLateFromTheDayAfterItsDueDay() {
        Cases open = began("2026-09-04");
        assertThat(open.on("2026-10-05").delayDays()).isZero();
        assertThat(open.on("2026-10-05").isLate()).isFalse();
        assertThat(open.on("2026-10-06").delayDays()).isEqualTo(1);
        assertThat(open.on("2026-10-06").isLate()).isTrue();
        assertThat(open.ended(EXPRESS, "2026-10-05").on("2026-12-01").isLate()).isFalse();
        Course late = open.ended(EXPRESS, "2026-10-15").on("2026-12-01");
        assertThat(late.delayDays()).isEqualTo(10);
        assertThat(late.effectiveDays()).isEqualTo(41);
        assertThat(late.state()).isEqualTo(new State.Closed(EXPRESS, LocalDate.of(2026, 10, 15)));
    }

    @Test
    void aCaseEndedWhileItStoodIsInTime() {
        Course course = began("2026-02-02")
                .then(SUSPENSION, "2026-03-02")
                .ended(EXPRESS, "2026-03-20")
                .on("2026-06-01");
        assertThat(course.isLate()).isFalse();
        assertThat(course.suspendedDays()).isEqualTo(18);
        assertThat(course.effectiveDays()).isEqualTo(28);
        assertThat(course.due()).isEqualTo("2026-03-23");
    }

    @Test
    void aStopOnTheRolledDueDayLeavesNothingOfTheTerm() {
        Course course = began("2026-09-04")
                .then(SUSPENSION, "2026-10-05")
                .then(RESUMPTION, "2026-10-20")
                .on("2026-10-21");
        assertThat(course.due()).isEqualTo("2026-10-20");
        assertThat(course.delayDays()).isEqualTo(1);
    }

    @Test
    void augustStopsNothing() {
        assertThat(began("2026-07-20").on("2026-07-20").due()).isEqualTo("2026-08-19");
    }

    @Test
    void halfTheTermIsLeftToTheSubstitute() {
        Course course = began("2026-09-04").on("2026-09-04");
        assertThat(course.substituteDue()).hasValue(LocalDate.of(2026, 10, 20));
        assertThat(TermEngine.substituteDue(USUAL, Closures.NATIONAL, LocalDate.of(2026, 10, 10)))
                .as("Sunday")
                .isEqualTo("2026-10-26");
        TermRule fortyFive = USUAL.lasting(45, Unit.CALENDAR_DAYS, Basis.OWN_ACT);
        assertThat(TermEngine.substituteDue(fortyFive, Closures.NATIONAL, LocalDate.of(2026, 2, 2)))
                .isEqualTo("2026-02-25");
        TermRule months = USUAL.lasting(3, Unit.MONTHS, Basis.OWN_ACT);
        assertThat(TermEngine.substituteDue(months, Closures.NATIONAL, LocalDate.of(2026, 2, 2)))
                .isEqualTo("2026-03-17");
        assertThat(began("2026-09-04")
                        .ended(EXPRESS, "2026-09-10")
                        .on("2026-09-10")
                        .substituteDue())
                .isEmpty();
    }
}
