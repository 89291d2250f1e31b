package it.lario.registers.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.registers.training.Training.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private static final PersonRef GRECO = new PersonRef(UUID.randomUUID(), "Laura Greco");
    private static final PersonRef MARINO = new PersonRef(UUID.randomUUID(), "Teresa Marino");
    private static final PersonRef CARUSO = new PersonRef(UUID.randomUUID(), "Sara Caruso");
    private static final Training.Need NEED =
            new Training.Need("Classificare bene", "Rilievo", "Protocollo", GRECO.id(), List.of());
    private static final Attendance.Effect REACHED = new Attendance.Effect(true, "Meno errori", TODAY);

    private final Training training = new Training(NEED, GRECO, GRECO, START.minusMonths(2), TODAY);
    private final Attendance marino = new Attendance(training.id(), MARINO);
    private final Attendance caruso = new Attendance(training.id(), CARUSO);
    private final List<Attendance> all = List.of(marino, caruso);

    @Test
    void goesFromTheNeedToTheJudgementOfEveryAttendee() {
        held();
        judge(marino, GRECO);
        assertThat(training.status()).isEqualTo(Status.HELD);
        judge(caruso, GRECO);
        assertThat(training.status()).isEqualTo(Status.JUDGED);
        assertThat(training.judgedOn()).isEqualTo(TODAY);
    }

    @Test
    void thoseWhoDidNotComeAreNotJudgedAndNotWaitedFor() {
        held();
        caruso.came(false);
        refused("training.did-not-attend", () -> judge(caruso, GRECO));
        judge(marino, GRECO);
        assertThat(training.status()).isEqualTo(Status.JUDGED);
    }

    @Test
    void nobodyJudgesTheEffectOnThemselves() {
        held();
        refused("training.own-effect", () -> judge(marino, MARINO));
    }

    @Test
    void theEffectOnAPersonIsJudgedOnce() {
        held();
        judge(marino, GRECO);
        refused("training.judged-already", () -> judge(marino, GRECO));
    }

    @Test
    void theEffectIsSeenAtWorkAfterTheCourse() {
        held();
        var onTheLastDay = new Attendance.Effect(true, "Subito", START);
        refused("training.judged-too-soon", () -> training.judge(marino, all, onTheLastDay, GRECO, TODAY));
    }

    @Test
    void theObjectiveStandsOnceTheCourseIsHeld() {
        held();
        refused("training.step-out-of-order", () -> training.plan(course(START, START.plusMonths(5))));
        refused("training.held-already", () -> training.describe(NEED, GRECO));
    }

    @Test
    void theEffectIsJudgedAfterTheCourseHasStarted() {
        refused("training.effect-before-course", () -> training.plan(course(START, START)));
    }

    @Test
    void aCourseThatEndsAfterTheDayOfTheJudgementMustBePlannedAnew() {
        training.plan(course(START, START.plusMonths(3)));
        refused("training.effect-before-end", () -> training.hold(START.plusMonths(3), 2, TODAY));
    }

    @Test
    void aPlanMayChangeUntilTheCourseIsHeld() {
        training.plan(course(START, START.plusMonths(3)));
        training.plan(course(START.plusDays(7), START.plusMonths(4)));
        assertThat(training.status()).isEqualTo(Status.PLANNED);
        assertThat(training.startsOn()).isEqualTo(START.plusDays(7));
    }

    @Test
    void aCourseThatNobodyAttendedWasNotHeld() {
        training.plan(course(START, START.plusMonths(3)));
        refused("training.nobody-came", () -> training.hold(START, 0, TODAY));
    }

    @Test
    void isNotHeldBeforeItIsPlannedNorDroppedOnceHeld() {
        refused("training.step-out-of-order", () -> training.hold(TODAY, 2, TODAY));
        held();
        refused("training.step-out-of-order", () -> training.drop("Non serve", TODAY, TODAY));
    }

    private void held() {
        training.plan(course(START, START.plusMonths(5)));
        training.hold(START, 2, TODAY);
        marino.came(true);
        caruso.came(true);
    }

    private void judge(Attendance one, PersonRef judge) {
        training.judge(one, all, REACHED, judge, TODAY);
    }

    private static Training.Course course(LocalDate from, LocalDate effectDueOn) {
        return new Training.Course("Titolario", "Interno", from, new BigDecimal("6"), "Meno errori", effectDueOn);
    }

    private static void refused(String key, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
