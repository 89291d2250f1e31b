package it.lario.ground.terms;

import static it.lario.ground.terms.CaseEvent.Kind.EVALUATION_ASKED;
import static it.lario.ground.terms.CaseEvent.Kind.NOTICE_OF_REJECTION;
import static it.lario.ground.terms.CaseEvent.Kind.OBSERVATIONS;
import static it.lario.ground.terms.CaseEvent.Kind.OPINION_RECEIVED;
import static it.lario.ground.terms.CaseEvent.Kind.RESUMPTION;
import static it.lario.ground.terms.CaseEvent.Kind.START;
import static it.lario.ground.terms.CaseEvent.Kind.SUSPENSION;
import static it.lario.ground.terms.Cases.began;
import static it.lario.ground.terms.Cases.by;
import static it.lario.ground.terms.Outcome.ARCHIVED;
import static it.lario.ground.terms.Outcome.EXPRESS;
import static it.lario.ground.terms.Outcome.REJECTED;
import static it.lario.ground.terms.Outcome.SILENT_ASSENT;
import static it.lario.ground.terms.TermRule.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.lario.ground.terms.TermProblem.Kind;
import it.lario.ground.terms.TermRule.Start;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be is left out, what has no effect is counted so, and both are named. */
class ProblemsTest {

    private static void assertFound(Cases cases, Kind kind, int event) {
        assertThat(cases.judged("2026-06-01").problems()).containsExactly(new TermProblem(kind, event));
    }

    @Test
    void nothingBeginsWithoutAStart() {
        Cases none = new Cases(USUAL, Closures.NATIONAL, List.of()).then(SUSPENSION, "2026-02-16");
        assertFound(none, Kind.NO_START, -1);
        assertThat(none.judged("2026-06-01").course()).isEmpty();
        assertThat(none.judged("2026-06-01").isRefused()).isTrue();
        assertThat(began("2026-07-01").judged("2026-06-01").problems())
                .containsExactly(new TermProblem(Kind.NO_START, -1), new TermProblem(Kind.IN_FUTURE, 0));
    }

    @Test
    void eventsLieBetweenTheStartAndTheEnd() {
        Cases case_ = began("2026-02-02");
        assertFound(case_.then(START, "2026-02-10"), Kind.SECOND_START, 1);
        assertFound(case_.then(SUSPENSION, "2026-01-31"), Kind.BEFORE_START, 1);
        assertFound(case_.ended(EXPRESS, "2026-02-01"), Kind.END_BEFORE_START, 1);
        assertFound(case_.ended(EXPRESS, "2026-02-20").then(SUSPENSION, "2026-02-21"), Kind.AFTER_END, 2);
        assertFound(case_.ended(EXPRESS, "2026-02-20").ended(ARCHIVED, "2026-02-20"), Kind.SECOND_END, 2);
        assertFound(case_.ended(EXPRESS, "2026-06-02"), Kind.IN_FUTURE, 1);
        assertThat(case_.ended(EXPRESS, "2026-02-02").on("2026-06-01").effectiveDays())
                .isZero();
        assertThat(case_.ended(EXPRESS, "2026-02-01").in("2026-06-01").state()).isEqualTo(new State.Open());
    }

    @Test
    void aSecondSuspensionChangesNothing() {
        Cases twice = began("2026-02-02")
                .then(SUSPENSION, "2026-02-10")
                .then(RESUMPTION, "2026-02-15")
                .then(SUSPENSION, "2026-02-20")
                .then(RESUMPTION, "2026-02-25");
        assertFound(twice, Kind.SECOND_SUSPENSION, 3);
        assertThat(twice.judged("2026-06-01").isRefused()).isFalse();
        assertThat(twice.in("2026-06-01").suspendedDays()).isEqualTo(5);
        assertThat(twice.in("2026-06-01").due()).isEqualTo("2026-03-09");
    }

    @Test
    void aSuspensionCountsForThirtyDays() {
        Cases granted = began("2026-02-02").then(SUSPENSION, "2026-02-10", 45);
        assertFound(granted, Kind.STOP_TOO_LONG, 1);
        assertThat(granted.in("2026-06-01").suspendedDays()).isEqualTo(30);
        Cases taken = began("2026-02-02").then(SUSPENSION, "2026-02-10").then(RESUMPTION, "2026-03-13");
        assertFound(taken, Kind.RESUMED_TOO_LATE, 2);
        assertThat(taken.in("2026-06-01").suspendedDays()).isEqualTo(30);
        assertThat(began("2026-02-02")
                        .then(SUSPENSION, "2026-02-10", 30)
                        .then(RESUMPTION, "2026-03-12")
                        .on("2026-06-01")
                        .suspendedDays())
                .isEqualTo(30);
    }

    @Test
    void nothingStopsAClockThatHasRunOut() {
        Cases late = began("2026-02-02").then(SUSPENSION, "2026-03-05").then(RESUMPTION, "2026-03-10");
        assertFound(late, Kind.STOP_AFTER_DUE, 1);
        assertThat(late.in("2026-06-01").suspendedDays()).isZero();
        assertThat(late.in("2026-06-01").delayDays()).isEqualTo(89);
        assertThat(began("2026-02-02")
                        .then(SUSPENSION, "2026-03-04")
                        .on("2026-03-04")
                        .state()
                        .isSuspended())
                .as("on the last day it still does")
                .isTrue();
    }

    @Test
    void answersNeedAQuestion() {
        assertFound(began("2026-02-02").then(RESUMPTION, "2026-02-10"), Kind.NOTHING_ASKED, 1);
        assertFound(began("2026-02-02").then(OPINION_RECEIVED, "2026-02-10"), Kind.NOTHING_ASKED, 1);
        assertFound(
                began("2026-02-02").then(EVALUATION_ASKED, "2026-02-10").then(RESUMPTION, "2026-02-11"),
                Kind.NOTHING_ASKED,
                2);
        assertFound(began("2026-02-02").then(OBSERVATIONS, "2026-02-10"), Kind.OBSERVATIONS_WITHOUT_NOTICE, 1);
    }

    @Test
    void noticesAreGivenOnceAndToThoseWhoAsked() {
        Cases notice = began("2026-02-02").then(NOTICE_OF_REJECTION, "2026-02-10");
        assertFound(notice.then(NOTICE_OF_REJECTION, "2026-02-25"), Kind.SECOND_NOTICE, 2);
        assertThat(notice.then(NOTICE_OF_REJECTION, "2026-02-25")
                        .in("2026-06-01")
                        .suspendedDays())
                .isEqualTo(10);
        Cases late = notice.then(OBSERVATIONS, "2026-02-21");
        assertFound(late, Kind.LATE_OBSERVATIONS, 2);
        assertThat(late.in("2026-06-01").suspendedDays()).isEqualTo(10);
        Cases exOfficio = by(USUAL.startingAt(Start.EX_OFFICIO), "2026-02-02").then(NOTICE_OF_REJECTION, "2026-02-10");
        assertFound(exOfficio, Kind.NOTICE_EX_OFFICIO, 1);
        assertThat(exOfficio.in("2026-06-01").suspendedDays()).isZero();
    }

    @Test
    void aRejectionNeedsItsNotice() {
        Cases case_ = began("2026-02-02");
        assertFound(case_.ended(REJECTED, "2026-02-20"), Kind.REJECTED_WITHOUT_NOTICE, 1);
        Cases notice = case_.then(NOTICE_OF_REJECTION, "2026-02-10");
        assertFound(notice.ended(REJECTED, "2026-02-20"), Kind.REJECTED_BEFORE_OBSERVATIONS, 2);
        assertThat(notice.ended(REJECTED, "2026-02-21").judged("2026-06-01").problems())
                .isEmpty();
        assertThat(notice.then(OBSERVATIONS, "2026-02-12")
                        .ended(REJECTED, "2026-02-13")
                        .judged("2026-06-01")
                        .problems())
                .isEmpty();
        assertThat(by(USUAL.startingAt(Start.EX_OFFICIO), "2026-02-02")
                        .ended(REJECTED, "2026-02-20")
                        .judged("2026-06-01")
                        .problems())
                .isEmpty();
        assertThat(case_.ended(REJECTED, "2026-02-20").in("2026-06-01").state())
                .isEqualTo(new State.Closed(REJECTED, LocalDate.of(2026, 2, 20)));
    }

    @Test
    void silenceSpeaksWhenTheDueDayIsOver() {
        Cases silent = by(USUAL.withSilentAssent(), "2026-02-02");
        Course open = silent.on("2026-03-04");
        assertThat(open.state()).isEqualTo(new State.Open());
        assertThat(open.silentAssentOn()).hasValue(LocalDate.of(2026, 3, 4));
        assertThat(open.substituteDue()).isEmpty();
        Course closed = silent.on("2026-03-05");
        assertThat(closed.state()).isEqualTo(new State.Closed(SILENT_ASSENT, LocalDate.of(2026, 3, 4)));
        assertThat(closed.silentAssentOn()).hasValue(LocalDate.of(2026, 3, 4));
        assertThat(closed.effectiveDays()).isEqualTo(30);
        assertThat(closed.isLate()).isFalse();
        assertThat(silent.ended(EXPRESS, "2026-03-04").on("2026-06-01").silentAssentOn())
                .isEmpty();
        assertThat(silent.ended(SILENT_ASSENT, "2026-03-04")
                        .on("2026-03-04")
                        .state()
                        .isClosed())
                .isTrue();
        assertThat(silent.ended(SILENT_ASSENT, "2026-03-09").on("2026-06-01").state())
                .as("noted later")
                .isEqualTo(closed.state());
    }

    @Test
    void silenceIsNeitherEarlyNorUnforeseenNorUndone() {
        Cases silent = by(USUAL.withSilentAssent(), "2026-02-02");
        assertFound(silent.ended(EXPRESS, "2026-03-05"), Kind.AFTER_SILENT_ASSENT, 1);
        assertThat(silent.ended(EXPRESS, "2026-03-05").in("2026-06-01").state())
                .isEqualTo(new State.Closed(SILENT_ASSENT, LocalDate.of(2026, 3, 4)));
        Cases early = silent.ended(SILENT_ASSENT, "2026-03-03");
        assertThat(early.judged("2026-03-04").problems())
                .containsExactly(new TermProblem(Kind.SILENT_ASSENT_TOO_EARLY, 1));
        assertThat(early.in("2026-03-04").state()).isEqualTo(new State.Open());
        assertFound(began("2026-02-02").ended(SILENT_ASSENT, "2026-03-04"), Kind.SILENT_ASSENT_NOT_FORESEEN, 1);
    }

    @Test
    void eventsAreWellFormed() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> CaseEvent.of(CaseEvent.Kind.END, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseEvent(SUSPENSION, day, 0, Optional.of(EXPRESS)));
        assertThatIllegalArgumentException().isThrownBy(() -> CaseEvent.of(SUSPENSION, day, -1));
    }
}
