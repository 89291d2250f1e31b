package it.lario.registers.risks;

import static it.lario.registers.risks.Risk.Status.ACCEPTED;
import static it.lario.registers.risks.Risk.Status.CLOSED;
import static it.lario.registers.risks.Risk.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final PersonRef owner = new PersonRef(UUID.randomUUID(), "Silvia Riva");
    private final Risk risk = new Risk(description(), owner);

    @ParameterizedTest
    @CsvSource({
        "1, 1, LOW",
        "1, 4, LOW",
        "2, 2, LOW",
        "1, 5, MEDIUM",
        "3, 3, MEDIUM",
        "2, 5, HIGH",
        "3, 4, HIGH",
        "3, 5, CRITICAL",
        "5, 5, CRITICAL"
    })
    void hasTheLevelOfProbabilityTimesImpact(int probability, int impact, Level level) {
        assertThat(Level.of(probability, impact)).isEqualTo(level);
    }

    @Test
    void waitsForItsFirstEvaluation() {
        assertThat(risk.level()).isEqualTo(Level.UNRATED);
        assertThat(risk.status()).isEqualTo(OPEN);
    }

    @Test
    void takesTheLevelOfTheLatestEvaluationByDate() {
        evaluate(TODAY.minusMonths(1), 2, 3);
        evaluate(TODAY.minusMonths(9), 5, 5);
        assertThat(risk.level()).isEqualTo(Level.MEDIUM);
        assertThat(risk.evaluatedOn()).isEqualTo(TODAY.minusMonths(1));
    }

    @Test
    void isLookedAtAgainTheSoonerTheGraverItIs() {
        evaluate(TODAY, 1, 1);
        assertThat(risk.reviewOn()).isEqualTo(TODAY.plusMonths(12));
        evaluate(TODAY, 3, 3);
        assertThat(risk.reviewOn()).isEqualTo(TODAY.plusMonths(6));
        evaluate(TODAY, 2, 5);
        assertThat(risk.reviewOn()).isEqualTo(TODAY.plusMonths(3));
        evaluate(TODAY, 5, 5);
        assertThat(risk.reviewOn()).isEqualTo(TODAY.plusMonths(1));
    }

    @Test
    void isNotEvaluatedInTheFutureNorOffTheScale() {
        assertThatThrownBy(() -> evaluate(TODAY.plusDays(1), 1, 1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> evaluate(TODAY, 6, 1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> evaluate(TODAY, 1, 0)).isInstanceOf(RuleBroken.class);
        assertThat(risk.level()).isEqualTo(Level.UNRATED);
    }

    @Test
    void isAcceptedOnlyOnceEvaluatedAndUntilADayToCome() {
        assertThatThrownBy(() -> accept(TODAY.plusMonths(6))).isInstanceOf(RuleBroken.class);
        evaluate(TODAY, 2, 5);
        assertThatThrownBy(() -> accept(TODAY)).isInstanceOf(RuleBroken.class);
        accept(TODAY.plusMonths(6));
        assertThat(risk.status()).isEqualTo(ACCEPTED);
        assertThat(risk.acceptanceExpired(TODAY.plusMonths(6))).isFalse();
        assertThat(risk.acceptanceExpired(TODAY.plusMonths(6).plusDays(1))).isTrue();
    }

    @Test
    void losesItsAcceptanceWhenItGetsWorse() {
        evaluate(TODAY.minusDays(1), 2, 3);
        accept(TODAY.plusMonths(6));
        evaluate(TODAY, 1, 5);
        assertThat(risk.status()).isEqualTo(ACCEPTED);
        evaluate(TODAY, 3, 4);
        assertThat(risk.status()).isEqualTo(OPEN);
        assertThat(risk.acceptance()).isNull();
    }

    @Test
    void keepsItsTextOnceClosedAndMayComeBack() {
        risk.close("Il servizio non c’è più", List.of());
        assertThat(risk.status()).isEqualTo(CLOSED);
        assertThatThrownBy(() -> risk.describe(description(), owner)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> evaluate(TODAY, 1, 1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> risk.close("Ancora", List.of())).isInstanceOf(RuleBroken.class);
        risk.reopen();
        assertThat(risk.status()).isEqualTo(OPEN);
    }

    private void evaluate(LocalDate on, int probability, int impact) {
        risk.evaluate(new RiskEvaluation.Rating(on, probability, impact, "Due casi"), owner, TODAY);
    }

    private void accept(LocalDate until) {
        risk.accept("Costerebbe più del danno", until, owner, TODAY);
    }

    private Risk.Description description() {
        return new Risk.Description("Attesa lunga", "Assenze", "Reclami", null, owner.id(), TODAY);
    }
}
