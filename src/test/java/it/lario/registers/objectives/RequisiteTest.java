package it.lario.registers.objectives;

import static it.lario.registers.objectives.ObjectiveTest.refused;
import static it.lario.registers.objectives.Sample.RIVA;
import static it.lario.registers.objectives.Sample.SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.registers.objectives.Requisite.Judged;
import it.lario.registers.objectives.Requisite.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequisiteTest {

    private final Sample sample = Sample.draft();
    private final Objective objective = sample.objective;

    @Test
    void aWholeSheetLacksOnlyWhatTheLawAsksWherePossible() {
        assertThat(unmet()).containsExactly(Requisite.BENCHMARK, Requisite.TREND, Requisite.PHASES);
        assertThat(judged()).filteredOn(Judged::blocks).isEmpty();
    }

    @Test
    void anEmptySheetLacksEverything() {
        var empty = new Objective(Sample.goal(ObjectiveSheet.EMPTY, List.of()), RIVA);
        assertThat(Requisite.judge(empty, Map.of())).noneMatch(Judged::met);
        refused(
                "objectives.requisite.NEEDS.todo",
                () -> empty.approve(Requisite.judge(empty, Map.of()), RIVA, Sample.TODAY));
    }

    @Test
    void eachLeadsToTheFieldThatLacksIt() {
        var empty = new Objective(Sample.goal(ObjectiveSheet.EMPTY, List.of()), RIVA);
        var paths = Requisite.judge(empty, Map.of()).stream().map(Judged::path);
        assertThat(paths)
                .contains(
                        empty.path() + "/edit#impact",
                        empty.path() + "/measures/new",
                        empty.path() + "/edit#resources");
    }

    @Test
    void weightsSumToAHundred() {
        objective.measure(
                Sample.measure("Presenze", Direction.UP, "40", "78", "2026: 88").called(sample.present.id()),
                Optional.empty());
        assertThat(unmet()).contains(Requisite.WEIGHTS);
        refused("objectives.requisite.WEIGHTS.todo", sample::approve);
    }

    @Test
    void theYearOfTheEndHasATarget() {
        objective.measure(
                Sample.measure("Presenze", Direction.UP, "30", "78", "2025: 80").called(sample.present.id()),
                Optional.empty());
        assertThat(unmet()).contains(Requisite.PERIOD);
    }

    @Test
    void aTargetNoBetterThanTheBaselineIsNoImprovement() {
        objective.measure(
                Sample.measure("Presenze", Direction.UP, "30", "88", "2026: 88").called(sample.present.id()),
                Optional.empty());
        assertThat(unmet()).contains(Requisite.IMPROVEMENT);
        refused("objectives.requisite.IMPROVEMENT.todo", sample::approve);
    }

    @Test
    void theTrendIsTypedOrMeasured() {
        var typed = new Measure(
                sample.days.id(),
                null,
                null,
                "Giorni",
                "giorni",
                Direction.DOWN,
                Measure.Family.QUALITY,
                Sample.number("70"),
                Sample.number("21"),
                sample.days.targets(),
                Sample.values("2022: 24; 2023: 23; 2024: 21"));
        objective.measure(typed, Optional.empty());
        assertThat(unmet()).contains(Requisite.TREND);
        var measured = Requisite.judge(objective, Map.of(sample.present.id(), Set.of(2022, 2023, 2024)));
        assertThat(measured)
                .filteredOn(rule -> rule.requisite() == Requisite.TREND)
                .allMatch(Judged::met);
    }

    @Test
    void whatTheLawAsksWherePossibleOnlyWarns() {
        assertThat(Requisite.TREND.severity()).isEqualTo(Severity.WARNS);
        objective.describe(Sample.goal(SHEET, List.of()), RIVA);
        sample.approve();
        assertThat(objective.status()).isEqualTo(Objective.Status.ACTIVE);
    }

    private List<Judged> judged() {
        return Requisite.judge(objective, Map.of());
    }

    private List<Requisite> unmet() {
        return judged().stream()
                .filter(rule -> !rule.met())
                .map(Judged::requisite)
                .toList();
    }
}
