package it.lario.registers.objectives;

import static it.lario.registers.objectives.Sample.DUE;
import static it.lario.registers.objectives.Sample.RIVA;
import static it.lario.registers.objectives.Sample.SHEET;
import static it.lario.registers.objectives.Sample.START;
import static it.lario.registers.objectives.Sample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.kernel.RuleBroken;
import it.lario.registers.objectives.Objective.Status;
import it.lario.registers.objectives.Observation.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    private final Sample sample = Sample.active();
    private final Objective objective = sample.objective;

    @Test
    void isADraftUntilItIsApproved() {
        var draft = Sample.draft();
        assertThat(draft.objective.status()).isEqualTo(Status.DRAFT);
        assertThat(draft.objective.nextCheckOn()).isNull();
        refused("objectives.not-active", () -> draft.check(JUNE, "20", "79"));
        draft.approve();
        assertThat(draft.objective.status()).isEqualTo(Status.ACTIVE);
        assertThat(draft.objective.nextCheckOn()).isEqualTo(JUNE);
        assertThat(draft.objective.nextYear()).isEqualTo(2025);
    }

    @Test
    void isNotMeasuredUntilSomebodyReadsAValue() {
        assertThat(objective.standing()).isEqualTo(Standing.NOT_MEASURED);
        assertThat(objective.attainment()).isNull();
        refused("objectives.values-missing", () -> sample.check(JUNE, null, null));
    }

    @Test
    void standsByTheWeightsOfItsMeasures() {
        sample.check(DECEMBER, "20", "79");
        assertThat(objective.attainment()).isEqualByComparingTo("0.5");
        sample.check(LocalDate.of(2026, 6, 30), "18", "84");
        // 70 % of (21-18)/(21-15), 30 % of (84-78)/(88-78)
        assertThat(objective.attainment()).isEqualByComparingTo("0.53");
        assertThat(objective.standing()).isEqualTo(Standing.FAR);
    }

    @Test
    void whatWasNotMeasuredIsLeftOutAndIsNoZero() {
        var check = sample.check(DECEMBER, null, "80");
        assertThat(check.attainment()).isEqualByComparingTo("1");
        assertThat(check.reading(sample.days.id()).orElseThrow().value()).isNull();
        assertThat(objective.standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void asksForTheCauseWhereAValueIsBehindTheWay() {
        refused("objectives.cause-missing", () -> sample.check(JUNE, "20.5", "79", null, null));
        var fine = sample.check(JUNE, "20", "79", null, null);
        assertThat(fine.behind()).isFalse();
        var behind = sample.check(DECEMBER, "19.1", "80", Cause.PEOPLE, null);
        assertThat(behind.behind()).isTrue();
        assertThat(behind.reading(sample.present.id()).orElseThrow().behind()).isFalse();
    }

    @Test
    void leavesOutACheckThatWasCorrected() {
        var wrong = sample.check(DECEMBER, "19", "80");
        sample.check(LocalDate.of(2025, 11, 30), "20", "79", Cause.DATA, wrong.id());
        assertThat(objective.checkedOn()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(objective.attainment()).isEqualByComparingTo("0.5");
        refused("objectives.not-correctable", () -> sample.check(JUNE, "20", "79", Cause.DATA, wrong.id()));
        refused("objectives.not-correctable", () -> sample.check(JUNE, "20", "79", Cause.DATA, UUID.randomUUID()));
    }

    @Test
    void isCheckedAtTheEndOfEachHalfYearAndOnItsDay() {
        assertThat(objective.nextCheckOn()).isEqualTo(JUNE);
        sample.check(JUNE, "20", "79");
        assertThat(objective.nextCheckOn()).isEqualTo(DECEMBER);
        refused("objectives.before-set", () -> sample.check(START.minusDays(1), "20", "79"));
        refused("objectives.in-the-future", () -> sample.check(TODAY.plusDays(1), "20", "79"));
    }

    @Test
    void keepsItsMeasuresSoundWhileItRuns() {
        var worse = Sample.measure("Presenze", Direction.UP, "30", "88", "2025: 80; 2026: 88")
                .called(sample.present.id());
        refused("objectives.target-UP", () -> objective.measure(worse, Optional.empty()));
        var unknown = Sample.measure("Presenze", Direction.UP, "30", null, "2026: 88");
        refused("objectives.baseline-missing", () -> objective.measure(unknown, Optional.empty()));
        sample.check(JUNE, "20", "79");
        refused("objectives.measure-used", () -> objective.remove(sample.days.id(), sample.checks));
    }

    @Test
    void aDraftMayStillBeUnfinished() {
        var draft = Sample.draft();
        var unknown = Sample.measure("Altro", Direction.UP, "10", null, "");
        draft.objective.measure(unknown, Optional.empty());
        assertThat(draft.objective.measures()).hasSize(3);
        draft.objective.remove(unknown.id(), List.of());
        assertThat(draft.objective.measures()).hasSize(2);
    }

    @Test
    void phasesKeepWhatWasDoneWhenTheyArePlannedAnew() {
        objective.describe(Sample.goal(SHEET, List.of(phase(null, "Agenda", 3), phase(null, "Video", 6))), RIVA);
        var first = objective.phases().get(0);
        objective.finish(first.id(), LocalDate.of(2025, 3, 20), "Fatto", TODAY);
        refused("objectives.phase-done-already", () -> objective.finish(first.id(), TODAY, null, TODAY));
        refused("objectives.phase-unknown", () -> objective.finish(UUID.randomUUID(), TODAY, null, TODAY));
        objective.describe(Sample.goal(SHEET, List.of(phase(first.id(), "Agenda unica", 4))), RIVA);
        assertThat(objective.phases()).singleElement().satisfies(phase -> {
            assertThat(phase.name()).isEqualTo("Agenda unica");
            assertThat(phase.doneOn()).isEqualTo(LocalDate.of(2025, 3, 20));
            assertThat(phase.late(TODAY)).isFalse();
        });
        var backwards = Phase.planned(null, "Al contrario", DUE, START);
        refused("objectives.phase-backwards", () -> objective.describe(Sample.goal(SHEET, List.of(backwards)), RIVA));
    }

    @Test
    void closesAsTheNumbersSay() {
        refused("objectives.not-measured", () -> close(Status.MISSED));
        sample.check(DECEMBER, "19", "80");
        assertThat(objective.standing()).isEqualTo(Standing.REACHED);
        refused("objectives.not-reached", () -> close(Status.REACHED));
        sample.check(TODAY, "15", "88");
        refused("objectives.was-reached", () -> close(Status.MISSED));
        close(Status.REACHED);
        assertThat(objective.open()).isFalse();
        assertThat(objective.nextYear()).isNull();
        refused("objectives.step-out-of-order", () -> close(Status.WITHDRAWN));
        refused("objectives.closed", () -> objective.measure(sample.days, Optional.empty()));
    }

    private void close(Status outcome) {
        objective.close(outcome, "Nota", ObjectiveCheck.current(sample.checks), TODAY);
    }

    private static Phase phase(UUID id, String name, int month) {
        return Phase.planned(id, name, LocalDate.of(2025, month, 1), LocalDate.of(2025, month, 28));
    }

    static void refused(String key, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
