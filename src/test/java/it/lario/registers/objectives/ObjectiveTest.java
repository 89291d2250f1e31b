package it.lario.registers.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.registers.objectives.Objective.Direction;
import it.lario.registers.objectives.Objective.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SET = LocalDate.of(2025, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);
    private final PersonRef owner = new PersonRef(UUID.randomUUID(), "Silvia Riva");
    private final Objective objective = new Objective(goal("19.5", "15", Direction.DOWN), owner);
    private final List<ObjectiveCheck> checks = new ArrayList<>();

    @Test
    void isNotMeasuredUntilSomebodyReadsAValue() {
        assertThat(objective.standing()).isEqualTo(Standing.NOT_MEASURED);
        assertThat(objective.attainment()).isNull();
    }

    @Test
    void standsAsItsLatestValueSays() {
        check(LocalDate.of(2026, 6, 30), "16.2", null);
        check(LocalDate.of(2026, 3, 31), "15", null);
        assertThat(objective.attainment()).isEqualByComparingTo("0.7333");
        assertThat(objective.standing()).isEqualTo(Standing.FAR);
        check(LocalDate.of(2026, 9, 30), "15.4", null);
        assertThat(objective.standing()).isEqualTo(Standing.NEAR);
        check(LocalDate.of(2026, 10, 31), "14", null);
        assertThat(objective.standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void leavesOutAValueThatWasCorrected() {
        var wrong = check(LocalDate.of(2026, 6, 30), "14", null);
        check(LocalDate.of(2026, 5, 31), "18", wrong.id());
        assertThat(objective.value()).isEqualByComparingTo("18");
        assertThat(objective.checkedOn()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThatThrownBy(() -> check(TODAY, "15", wrong.id())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> check(TODAY, "15", UUID.randomUUID())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isCheckedAtTheEndOfEachHalfYearAndOnItsDay() {
        assertThat(objective.nextCheckOn()).isEqualTo(SET);
        check(SET, "19.5", null);
        assertThat(objective.nextCheckOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        check(LocalDate.of(2026, 6, 30), "17", null);
        assertThat(objective.nextCheckOn()).isEqualTo(DUE);
        check(DUE, "16", null);
        assertThat(objective.nextCheckOn()).isNull();
    }

    @Test
    void isNotCheckedBeforeItWasSetNorInTheFuture() {
        assertThatThrownBy(() -> check(SET.minusDays(1), "16", null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> check(TODAY.plusDays(1), "16", null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void wantsATargetOnTheBetterSideOfTheBaseline() {
        assertThatThrownBy(() -> new Objective(goal("15", "19.5", Direction.DOWN), owner))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Objective(goal("80", "64", Direction.UP), owner))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Objective(goal("80", "80.0", Direction.UP), owner))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void closesAsTheNumbersSay() {
        assertThatThrownBy(() -> objective.close(Status.MISSED, "Nota", TODAY)).isInstanceOf(RuleBroken.class);
        check(LocalDate.of(2026, 6, 30), "17", null);
        assertThatThrownBy(() -> objective.close(Status.REACHED, "Nota", TODAY)).isInstanceOf(RuleBroken.class);
        check(DUE, "15", null);
        assertThatThrownBy(() -> objective.close(Status.MISSED, "Nota", TODAY)).isInstanceOf(RuleBroken.class);
        objective.close(Status.REACHED, "Agenda unica", TODAY);
        assertThat(objective.status()).isEqualTo(Status.REACHED);
        assertThatThrownBy(() -> objective.close(Status.WITHDRAWN, "Nota", TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> check(TODAY, "14", null)).isInstanceOf(RuleBroken.class);
    }

    private ObjectiveCheck check(LocalDate on, String value, UUID corrects) {
        var reading = new ObjectiveCheck.Reading(on, new BigDecimal(value), null, corrects);
        var check = objective.check(reading, checks, owner, TODAY);
        checks.add(check);
        return check;
    }

    private Goal goal(String baseline, String target, Direction direction) {
        return new Goal(
                "Ridurre l’attesa",
                null,
                owner.id(),
                "Giorni medi",
                "giorni",
                new BigDecimal(baseline),
                new BigDecimal(target),
                direction,
                SET,
                DUE,
                "Agenda unica",
                null,
                null);
    }
}
