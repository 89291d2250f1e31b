package it.lario.foundations.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.organisation.ScopeController.ScopeForm;
import it.lario.ground.kernel.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final String REASON = "Nessuno strumento da tarare";

    private final Clauses clauses = new Clauses();

    @Test
    void keepsTheReasonOfEachClauseThatDoesNotApply() {
        var scope = scope(new NonApplicability("7.1.5.2", REASON));
        assertThat(scope.nonApplicabilities()).containsExactly(new NonApplicability("7.1.5.2", REASON));
    }

    @Test
    void refusesAClauseThatIsNotInTheStandard() {
        refuses("catalogues.unknown-clause", new NonApplicability("99.9", REASON));
    }

    @Test
    void refusesAReasonWithoutItsClause() {
        refuses("organisation.clause-missing", new NonApplicability("", REASON));
    }

    @Test
    void refusesAClauseWithoutItsReason() {
        refuses("organisation.reason-missing", new NonApplicability("7.1.5.2", " "));
    }

    @Test
    void refusesTheSameClauseTwice() {
        refuses(
                "organisation.clause-twice",
                new NonApplicability("7.1.5.2", REASON),
                new NonApplicability("7.1.5.2", "Altro motivo"));
    }

    @Test
    void rowsOfTheFormLeftBlankAreNone() {
        var form = new ScopeForm("Testo", List.of("", "7.1.5.2", ""), List.of("", REASON, ""));
        assertThat(form.nonApplicabilities()).containsExactly(new NonApplicability("7.1.5.2", REASON));
    }

    @Test
    void aRowHalfWrittenIsNotLost() {
        var form = new ScopeForm("Testo", List.of("", "8.3"), List.of(REASON, ""));
        assertThat(form.nonApplicabilities())
                .containsExactly(new NonApplicability("", REASON), new NonApplicability("8.3", ""));
    }

    private Scope scope(NonApplicability... nonApplicabilities) {
        return new Scope("Testo", List.of(nonApplicabilities), clauses);
    }

    private void refuses(String key, NonApplicability... nonApplicabilities) {
        assertThatThrownBy(() -> scope(nonApplicabilities))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }
}
