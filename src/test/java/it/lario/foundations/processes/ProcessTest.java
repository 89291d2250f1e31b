package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcessTest {

    private static final PersonRef OWNER = new PersonRef(Ids.next(), "Laura Greco");
    private static final Step STEP = new Step("Ufficio", "Registra la domanda", "");

    @Test
    void aWholeSheetLacksNothing() {
        assertThat(new Process(sheet(Kind.OPERATIONAL, Ids.next(), "testo", List.of(STEP)), OWNER).missing())
                .isEmpty();
    }

    @Test
    void aDraftNamesEverythingItLacks() {
        assertThat(new Process(sheet(Kind.OPERATIONAL, null, null, List.of()), null).missing())
                .containsExactly(
                        "processes.missing.owner",
                        "processes.missing.purpose",
                        "processes.missing.inputs",
                        "processes.missing.outputs",
                        "processes.missing.controls",
                        "processes.missing.steps",
                        "processes.missing.service");
    }

    @Test
    void aTextOfBlanksIsMissing() {
        assertThat(new Process(sheet(Kind.OPERATIONAL, Ids.next(), "  ", List.of(STEP)), OWNER).missing())
                .contains("processes.missing.purpose");
    }

    @Test
    void onlyOperationalProcessesNeedAService() {
        for (Kind kind : List.of(Kind.GOVERNING, Kind.SUPPORT))
            assertThat(new Process(sheet(kind, null, "testo", List.of(STEP)), OWNER).missing())
                    .isEmpty();
    }

    @Test
    void aStepSaysWhoDoesIt() {
        var steps = List.of(STEP, new Step("", "Pubblica la graduatoria", "Graduatoria"));
        assertThatThrownBy(() -> new Process(sheet(Kind.SUPPORT, null, "testo", steps), OWNER))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("processes.step-without-who")
                .extracting(broken -> ((RuleBroken) broken).field())
                .isEqualTo("stepWho");
    }

    @Test
    void aStepSaysWhatIsDone() {
        var steps = List.of(new Step("Ufficio", " ", "Graduatoria"));
        assertThatThrownBy(() -> new Process(sheet(Kind.SUPPORT, null, "testo", steps), OWNER))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("processes.step-without-what");
    }

    @Test
    void aRefusedSheetChangesNothing() {
        var process = new Process(sheet(Kind.SUPPORT, null, "prima", List.of(STEP)), OWNER);
        var faulty = sheet(Kind.SUPPORT, null, "dopo", List.of(new Step("Ufficio", "", "")));
        assertThatThrownBy(() -> process.describe(faulty, OWNER)).isInstanceOf(RuleBroken.class);
        assertThat(process.purpose()).isEqualTo("prima");
    }

    @Test
    void aDocumentIsLinkedOnce() {
        var process = new Process(sheet(Kind.SUPPORT, null, "testo", List.of(STEP)), OWNER);
        UUID document = Ids.next();
        process.link(List.of(document, document));
        assertThat(process.documents()).containsExactly(document);
    }

    private static Sheet sheet(Kind kind, UUID service, String text, List<Step> steps) {
        return new Sheet(
                "P-01", "Iscrizione", kind, service, Ids.next(), null, text, text, text, text, List.of("4.4"), steps);
    }
}
