package it.lario.registers.objectives;

import static it.lario.registers.objectives.ObjectiveTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.registers.objectives.Observation.Cause;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectiveYearTest {

    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    private final Sample sample = Sample.active();

    @Test
    void freezesValuesAndAttainmentOfItsMeasures() {
        sample.check(DECEMBER, "20", "80");
        var year = sample.closeYear(2025, Map.of(), null);
        // 70 % of one half, 30 % of all
        assertThat(year.attainment()).isEqualByComparingTo("0.65");
        assertThat(year.outcomes()).hasSize(2);
        assertThat(year.outcomes().get(0).value()).isEqualByComparingTo("20");
        assertThat(sample.objective.closedYears()).containsExactly(2025);
        assertThat(sample.objective.nextYear()).isEqualTo(2026);
    }

    @Test
    void wantsAReasonForEachValueThatIsMissing() {
        sample.check(DECEMBER, null, "80");
        refused("objectives.reason-missing", () -> sample.closeYear(2025, Map.of(), null));
        var year = sample.closeYear(2025, Map.of(sample.days.id(), "Agenda non estratta"), null);
        assertThat(year.attainment()).isEqualByComparingTo("1");
        assertThat(year.outcomes().get(0).reason()).isEqualTo("Agenda non estratta");
        assertThat(year.outcomes().get(0).attainment()).isNull();
    }

    @Test
    void isNotClosedBeforeItIsOverNorWithoutATarget() {
        refused("objectives.year-not-over", () -> sample.closeYear(2026, Map.of(), null));
        refused("objectives.year-without-target", () -> sample.closeYear(2024, Map.of(), null));
    }

    @Test
    void isNotClosedWhileTheWeightsAreWrong() {
        sample.check(DECEMBER, "20", "80");
        var heavier = Sample.measure("Presenze", Direction.UP, "40", "78", "2025: 80; 2026: 88")
                .called(sample.present.id());
        sample.objective.measure(heavier, Optional.empty());
        refused("objectives.requisite.WEIGHTS.todo", () -> sample.closeYear(2025, Map.of(), null));
    }

    @Test
    void itsTargetsStayWhileThoseOfTheNextYearMayChange() {
        sample.check(DECEMBER, "20", "80");
        sample.closeYear(2025, Map.of(), null);
        var easier = Sample.measure("Presenze", Direction.UP, "30", "78", "2025: 79; 2026: 88")
                .called(sample.present.id());
        refused("objectives.target-frozen", () -> sample.objective.measure(easier, Optional.empty()));
        var next = Sample.measure("Presenze", Direction.UP, "30", "78", "2025: 80.0; 2026: 90")
                .called(sample.present.id());
        sample.objective.measure(next, Optional.empty());
        assertThat(sample.objective
                        .list()
                        .find(next.id())
                        .orElseThrow()
                        .lastTarget()
                        .orElseThrow())
                .isEqualByComparingTo("90");
    }

    @Test
    void aWrongCheckIsCorrectedAndTheYearClosedAgain() {
        var wrong = sample.check(DECEMBER, "19", "80");
        sample.closeYear(2025, Map.of(), null);
        refused("objectives.year-closed", () -> sample.check(DECEMBER, "20", "80"));
        sample.check(DECEMBER, "20", "80", Cause.DATA, wrong.id());
        refused("objectives.correction-missing", () -> sample.closeYear(2025, Map.of(), null));
        var again = sample.closeYear(2025, Map.of(), "Contati due mesi due volte");
        assertThat(again.edition()).isEqualTo(2);
        assertThat(again.attainment()).isEqualByComparingTo("0.65");
        assertThat(sample.objective.closedYears()).containsExactly(2025);
    }
}
