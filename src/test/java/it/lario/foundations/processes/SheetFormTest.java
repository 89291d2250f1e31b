package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.kernel.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetFormTest {

    private final Clauses clauses = new Clauses();

    @Test
    void rowsLeftBlankAreNoSteps() {
        var steps = form(List.of("Ufficio", "", "Dirigente"), List.of("Prepara", "", "Firma"), List.of("", "", "Atto"));
        assertThat(steps).containsExactly(step("Ufficio", "Prepara", ""), step("Dirigente", "Firma", "Atto"));
    }

    @Test
    void aRowWithOnlyARecordIsAStepToComplete() {
        assertThat(form(List.of(""), List.of(""), List.of("Atto"))).containsExactly(step("", "", "Atto"));
    }

    @Test
    void columnsOfUnequalLengthLoseNothing() {
        assertThat(form(List.of("Ufficio", "Dirigente"), List.of("Prepara"), null))
                .containsExactly(step("Ufficio", "Prepara", ""), step("Dirigente", "", ""));
    }

    @Test
    void aFlowMayNameOnlyWhoStandsAtItsOtherEnd() {
        UUID unit = Ids.next();
        var sheet = form(
                        List.of("Domanda", "", ""),
                        Arrays.asList(null, unit, null),
                        List.of("Cittadini", "", ""),
                        null,
                        null,
                        null)
                .sheet(clauses);
        assertThat(sheet.inputs()).containsExactly(new Flow("Domanda", null, "Cittadini"), new Flow("", unit, ""));
    }

    private static Step step(String who, String what, String record) {
        return new Step("", who, what, record, "", "", "");
    }

    private List<Step> form(List<String> who, List<String> what, List<String> record) {
        return form(null, null, null, who, what, record).sheet(clauses).steps();
    }

    private static SheetForm form(
            List<String> names,
            List<UUID> others,
            List<String> parties,
            List<String> who,
            List<String> what,
            List<String> record) {
        return new SheetForm(
                "P-01",
                "Nome",
                Kind.SUPPORT,
                null,
                Ids.next(),
                null,
                "",
                names,
                others,
                parties,
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                who,
                what,
                record,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
