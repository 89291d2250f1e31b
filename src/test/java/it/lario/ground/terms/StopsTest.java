package it.lario.ground.terms;

import static it.lario.ground.terms.CaseEvent.Kind.CONFERENCE_CLOSED;
import static it.lario.ground.terms.CaseEvent.Kind.CONFERENCE_OPENED;
import static it.lario.ground.terms.CaseEvent.Kind.EVALUATION_ASKED;
import static it.lario.ground.terms.CaseEvent.Kind.EVALUATION_RECEIVED;
import static it.lario.ground.terms.CaseEvent.Kind.NOTICE_OF_REJECTION;
import static it.lario.ground.terms.CaseEvent.Kind.OBSERVATIONS;
import static it.lario.ground.terms.CaseEvent.Kind.OPINION_ASKED;
import static it.lario.ground.terms.CaseEvent.Kind.OPINION_RECEIVED;
import static it.lario.ground.terms.CaseEvent.Kind.REGULARISATION_RECEIVED;
import static it.lario.ground.terms.CaseEvent.Kind.REGULARISATION_REQUESTED;
import static it.lario.ground.terms.CaseEvent.Kind.RESUMPTION;
import static it.lario.ground.terms.CaseEvent.Kind.SUSPENSION;
import static it.lario.ground.terms.Cases.began;
import static it.lario.ground.terms.Cases.by;
import static it.lario.ground.terms.Outcome.EXPRESS;
import static it.lario.ground.terms.TermRule.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.terms.TermRule.Regularisation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stops the clock, besides the suspension of art. 2, and for how long. */
class StopsTest {

    private static final TermRule STOPPED = USUAL.stoppedBy(Stop.EXTRA);

    @Test
    void observationsStartTheClockAgainTenDaysLater() {
        Course course = began("2026-03-02")
                .then(NOTICE_OF_REJECTION, "2026-03-10")
                .then(OBSERVATIONS, "2026-03-18")
                .on("2026-03-28");
        assertThat(course.suspendedDays()).isEqualTo(18);
        assertThat(course.state()).isEqualTo(new State.Open());
        assertThat(course.due()).isEqualTo("2026-04-20");
        assertThat(course.lastDay()).isEqualTo("2026-04-19");
    }

    @Test
    void withoutObservationsTheClockWaitsForTheirTime() {
        Cases notice = began("2026-03-02").then(NOTICE_OF_REJECTION, "2026-03-10");
        assertThat(notice.on("2026-03-19").state())
                .isEqualTo(new State.Suspended(
                        Stop.REJECTION_NOTICE, LocalDate.of(2026, 3, 10), Optional.of(LocalDate.of(2026, 3, 20))));
        assertThat(notice.on("2026-03-20").state()).isEqualTo(new State.Open());
        assertThat(notice.on("2026-03-25").suspendedDays()).isEqualTo(10);
        assertThat(notice.on("2026-03-25").due()).isEqualTo("2026-04-11");
    }

    @Test
    void theTimeForObservationsMovesWhenItEndsOnAHoliday() {
        Course course =
                began("2026-03-02").then(NOTICE_OF_REJECTION, "2026-03-27").on("2026-04-20");
        assertThat(course.suspendedDays())
                .as("from Monday 6 April, Easter, to Tuesday 7")
                .isEqualTo(11);
        assertThat(began("2026-03-02")
                        .then(NOTICE_OF_REJECTION, "2026-03-27")
                        .then(OBSERVATIONS, "2026-04-07")
                        .on("2026-04-20")
                        .suspendedDays())
                .isEqualTo(21);
    }

    @Test
    void ofSeveralObservationsTheLastCounts() {
        Course course = began("2026-03-02")
                .then(NOTICE_OF_REJECTION, "2026-03-10")
                .then(OBSERVATIONS, "2026-03-12")
                .then(OBSERVATIONS, "2026-03-16")
                .on("2026-04-01");
        assertThat(course.suspendedDays()).isEqualTo(16);
    }

    @Test
    void anIncompleteRequestStopsTheClockUntilItIsComplete() {
        Cases asked = began("2026-03-02").then(REGULARISATION_REQUESTED, "2026-03-05", 15);
        assertThat(asked.on("2026-06-01").state())
                .isEqualTo(new State.Suspended(Stop.REGULARISATION, LocalDate.of(2026, 3, 5), Optional.empty()));
        assertThat(asked.on("2026-06-01").due()).as("if it came today").isEqualTo("2026-06-29");
        Course course = asked.then(REGULARISATION_RECEIVED, "2026-04-15").on("2026-06-01");
        assertThat(course.suspendedDays()).isEqualTo(41);
        assertThat(course.due()).isEqualTo("2026-05-12");
        assertThat(course.annulledDays()).isZero();
    }

    @Test
    void aRuleMayStartTheTermAnewInstead() {
        TermRule restarting = USUAL.whenIncomplete(Regularisation.RESTARTS);
        Course course = by(restarting, "2026-03-02")
                .then(SUSPENSION, "2026-03-03")
                .then(REGULARISATION_REQUESTED, "2026-03-05")
                .then(RESUMPTION, "2026-03-20")
                .then(REGULARISATION_RECEIVED, "2026-03-16")
                .ended(EXPRESS, "2026-04-10")
                .on("2026-06-01");
        assertThat(course.countedFrom()).isEqualTo("2026-03-16");
        assertThat(course.startedOn()).isEqualTo("2026-03-02");
        assertThat(course.annulledDays()).isEqualTo(14);
        assertThat(course.suspendedDays())
                .as("of the suspension, what was left")
                .isEqualTo(4);
        assertThat(course.effectiveDays()).isEqualTo(21);
        assertThat(course.elapsedDays()).isEqualTo(39);
        assertThat(course.due()).isEqualTo("2026-04-20");
    }

    @Test
    void aRequestMadeCompleteTwiceCountsFromTheLastTime() {
        TermRule restarting = USUAL.whenIncomplete(Regularisation.RESTARTS);
        Course course = by(restarting, "2026-03-02")
                .then(REGULARISATION_REQUESTED, "2026-03-05")
                .then(REGULARISATION_RECEIVED, "2026-03-16")
                .then(REGULARISATION_REQUESTED, "2026-03-18")
                .then(REGULARISATION_RECEIVED, "2026-03-25")
                .on("2026-05-01");
        assertThat(course.countedFrom()).isEqualTo("2026-03-25");
        assertThat(course.due()).isEqualTo("2026-04-24");
        assertThat(course.suspendedDays()).isZero();
    }

    @Test
    void aRuleMayIgnoreIncompleteRequests() {
        Course course = by(USUAL.whenIncomplete(Regularisation.NO_EFFECT), "2026-03-02")
                .then(REGULARISATION_REQUESTED, "2026-03-05")
                .then(REGULARISATION_RECEIVED, "2026-03-16")
                .on("2026-03-20");
        assertThat(course.suspendedDays()).isZero();
        assertThat(course.due()).isEqualTo("2026-04-01");
    }

    @Test
    void opinionsEvaluationsAndConferencesHaveTheirTimes() {
        assertThat(by(STOPPED, "2026-03-02")
                        .then(OPINION_ASKED, "2026-03-05")
                        .on("2026-07-30")
                        .suspendedDays())
                .isEqualTo(20);
        assertThat(by(STOPPED, "2026-03-02")
                        .then(EVALUATION_ASKED, "2026-03-05")
                        .on("2026-07-30")
                        .suspendedDays())
                .isEqualTo(90);
        assertThat(by(STOPPED, "2026-03-02")
                        .then(CONFERENCE_OPENED, "2026-03-05")
                        .on("2026-07-30")
                        .suspendedDays())
                .isEqualTo(45);
        assertThat(by(STOPPED, "2026-03-02")
                        .then(CONFERENCE_OPENED, "2026-03-05", 90)
                        .then(CONFERENCE_CLOSED, "2026-05-14")
                        .on("2026-07-30")
                        .suspendedDays())
                .isEqualTo(70);
        assertThat(by(STOPPED, "2026-03-02")
                        .then(OPINION_ASKED, "2026-03-05")
                        .then(OPINION_RECEIVED, "2026-03-10")
                        .on("2026-07-30")
                        .suspendedDays())
                .isEqualTo(5);
        assertThat(by(STOPPED, "2026-03-02")
                        .then(OPINION_ASKED, "2026-03-05")
                        .then(OPINION_RECEIVED, "2026-04-10")
                        .on("2026-07-30")
                        .suspendedDays())
                .as("it came when nobody waited for it any more")
                .isEqualTo(20);
    }

    @Test
    void theyStopNothingWhereTheRuleDoesNotSaySo() {
        TermRule rule = USUAL.stoppedBy(Set.of(Stop.CONFERENCE));
        Course course = by(rule, "2026-03-02")
                .then(OPINION_ASKED, "2026-03-05")
                .then(OPINION_RECEIVED, "2026-03-10")
                .then(EVALUATION_ASKED, "2026-03-12")
                .then(CONFERENCE_OPENED, "2026-03-13")
                .then(CONFERENCE_CLOSED, "2026-03-15")
                .then(EVALUATION_RECEIVED, "2026-03-19")
                .on("2026-03-20");
        assertThat(course.suspendedDays()).isEqualTo(2);
        assertThat(course.due()).isEqualTo("2026-04-03");
    }

    @Test
    void overlappingStopsCountOnce() {
        Course course = by(STOPPED, "2026-03-02")
                .then(SUSPENSION, "2026-03-05")
                .then(OPINION_ASKED, "2026-03-10")
                .then(RESUMPTION, "2026-03-15")
                .then(EVALUATION_ASKED, "2026-03-20")
                .then(OPINION_RECEIVED, "2026-03-24")
                .then(EVALUATION_RECEIVED, "2026-03-25")
                .on("2026-03-30");
        assertThat(course.suspendedDays()).isEqualTo(20);
        assertThat(course.due()).isEqualTo("2026-04-21");
        assertThat(course.state()).isEqualTo(new State.Open());
    }

    @Test
    void twoOpinionsMayBeAwaitedAtOnce() {
        Cases two = by(STOPPED, "2026-03-02")
                .then(OPINION_ASKED, "2026-03-05")
                .then(OPINION_ASKED, "2026-03-09")
                .then(OPINION_RECEIVED, "2026-03-12");
        assertThat(two.on("2026-03-13").state())
                .isEqualTo(new State.Suspended(
                        Stop.OPINION, LocalDate.of(2026, 3, 9), Optional.of(LocalDate.of(2026, 3, 29))));
        assertThat(two.then(OPINION_RECEIVED, "2026-03-20").on("2026-03-21").suspendedDays())
                .isEqualTo(15);
    }
}
