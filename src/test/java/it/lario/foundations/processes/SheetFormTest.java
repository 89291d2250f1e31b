package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.kernel.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetFormTest {

    private final Clauses clauses = new Clauses();

    @Test
    void rowsLeftBlankAreNoSteps() {
        var steps = form(List.of("Ufficio", "", "Dirigente"), List.of("Prepara", "", "Firma"), List.of("", "", "Atto"));
        assertThat(steps).containsExactly(new Step("Ufficio", "Prepara", ""), new Step("Dirigente", "Firma", "Atto"));
    }

    @Test
    void aRowWithOnlyARecordIsAStepToComplete() {
        assertThat(form(List.of(""), List.of(""), List.of("Atto"))).containsExactly(new Step("", "", "Atto"));
    }

    @Test
    void columnsOfUnequalLengthLoseNothing() {
        assertThat(form(List.of("Ufficio", "Dirigente"), List.of("Prepara"), null))
                .containsExactly(new Step("Ufficio", "Prepara", ""), new Step("Dirigente", "", ""));
    }

    private List<Step> form(List<String> who, List<String> what, List<String> record) {
        return new SheetForm(
                        "P-01", "Nome", Kind.SUPPORT, null, Ids.next(), null, "", "", "", "", null, who, what, record)
                .sheet(clauses)
                .steps();
    }
}
