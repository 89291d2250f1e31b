package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcessTest {

    private static final PersonRef OWNER = new PersonRef(Ids.next(), "Laura Greco");
    private static final Step STEP = new Step(null, "Ufficio", "Registra la domanda", "Registro", "Dirigente", "", "");

    @Test
    void aWholeSheetLacksNothing() {
        assertThat(new Process(sheet(Kind.OPERATIONAL, Ids.next(), "testo", List.of(STEP)), OWNER, OWNER).missing())
                .isEmpty();
    }

    @Test
    void aDraftNamesEverythingItLacks() {
        assertThat(new Process(sheet(Kind.OPERATIONAL, null, null, List.of()), null, OWNER).missing())
                .extracting(Said::key)
                .containsExactly(
                        "processes.missing.owner",
                        "processes.missing.purpose",
                        "processes.missing.service",
                        "processes.missing.inputs",
                        "processes.missing.outputs",
                        "processes.missing.resources",
                        "processes.missing.controls",
                        "processes.missing.steps");
    }

    @Test
    void aTextOfBlanksIsMissing() {
        assertThat(new Process(sheet(Kind.OPERATIONAL, Ids.next(), "  ", List.of(STEP)), OWNER, OWNER).missing())
                .extracting(Said::key)
                .contains("processes.missing.purpose");
    }

    @Test
    void onlyOperationalProcessesNeedAService() {
        for (Kind kind : List.of(Kind.GOVERNING, Kind.SUPPORT))
            assertThat(new Process(sheet(kind, null, "testo", List.of(STEP)), OWNER, OWNER).missing())
                    .isEmpty();
    }

    @Test
    void nobodyResponsibleAndNobodyAccountableAreNamedWithTheirSteps() {
        var steps = List.of(STEP, new Step("", "Pubblica la graduatoria", "Graduatoria"));
        assertThat(new Process(sheet(Kind.SUPPORT, null, "testo", steps), OWNER, OWNER).missing())
                .extracting(said ->
                        said.key() + " " + said.arguments() + said.path().replaceAll(".*#", " #"))
                .containsExactly(
                        "processes.missing.responsible [2] #stepWho-2",
                        "processes.missing.accountable [2] #stepAccountable-2");
    }

    @Test
    void aFlowSaysWhoStandsAtItsOtherEnd() {
        var loose = List.of(new Flow("Domanda", Ids.next(), ""), new Flow("Parere", null, " "));
        assertThat(keys(flowing(loose)))
                .containsExactly("processes.missing.input-other", "processes.missing.output-other");
    }

    @Test
    void anAdministrativeProcedureNeedsWhatTheLawPublishes() {
        var process = new Process(procedure(Procedure.NONE), OWNER, OWNER);
        assertThat(process.missing())
                .extracting(Said::key)
                .contains("processes.missing.termDays", "processes.missing.remedies");
        var whole = new Procedure("a", Ids.next(), "b", "c", 30, false, "d", "", "e", "f", "g", "h");
        assertThat(new Process(procedure(whole), OWNER, OWNER).missing()).isEmpty();
    }

    @Test
    void aLinkThatIsNoWholeAddressIsRefusedAtItsField() {
        var half = new Procedure("a", null, "", "", null, null, "", "www.example.org", "", "", "", "");
        assertThatThrownBy(() -> new Process(procedure(half), OWNER, OWNER))
                .hasMessage("processes.link-not-whole")
                .extracting(broken -> ((RuleBroken) broken).field())
                .isEqualTo("onlineLink");
    }

    @Test
    void eachStepHasItsOwnElementInTheDiagramAndKeepsIt() {
        var process = new Process(sheet(Kind.SUPPORT, null, "testo", List.of(STEP.called("Pool"), STEP)), OWNER, OWNER);
        String first = process.steps().get(0).element();
        String second = process.steps().get(1).element();
        assertThat(first).startsWith("Activity_").isNotEqualTo(second);
        var edited = List.of(STEP, STEP.called(second), STEP.called(second), STEP.called("End"));
        process.describe(sheet(Kind.SUPPORT, null, "testo", edited), OWNER, OWNER);
        var elements = process.steps().stream().map(Step::element).toList();
        assertThat(elements).doesNotHaveDuplicates().doesNotContain(first).allMatch(id -> id.startsWith("Activity_"));
        assertThat(elements.get(1)).isEqualTo(second);
    }

    @Test
    void whoeverWritesLastIsTheWriter() {
        var other = new PersonRef(Ids.next(), "Silvia Riva");
        var process = new Process(sheet(Kind.SUPPORT, null, "testo", List.of(STEP)), OWNER, OWNER);
        process.link(List.of(), other);
        assertThat(process.writer()).isEqualTo(other);
    }

    @Test
    void aDocumentIsLinkedOnce() {
        var process = new Process(sheet(Kind.SUPPORT, null, "testo", List.of(STEP)), OWNER, OWNER);
        UUID document = Ids.next();
        process.link(List.of(document, document), OWNER);
        assertThat(process.documents()).containsExactly(document);
    }

    private static List<String> keys(Sheet sheet) {
        return new Process(sheet, OWNER, OWNER)
                .missing().stream().map(Said::key).toList();
    }

    private static Sheet sheet(Kind kind, UUID service, String text, List<Step> steps) {
        List<Flow> flows = text == null ? List.of() : List.of(new Flow("Domanda", Ids.next(), ""));
        return sheet(kind, service, text, flows, steps, Procedure.NONE, false);
    }

    private static Sheet flowing(List<Flow> flows) {
        return sheet(Kind.SUPPORT, null, "testo", flows, List.of(STEP), Procedure.NONE, false);
    }

    private static Sheet procedure(Procedure procedure) {
        return sheet(
                Kind.SUPPORT,
                null,
                "testo",
                List.of(new Flow("Domanda", null, "Cittadini")),
                List.of(STEP),
                procedure,
                true);
    }

    private static Sheet sheet(
            Kind kind,
            UUID service,
            String text,
            List<Flow> flows,
            List<Step> steps,
            Procedure procedure,
            boolean administrative) {
        return new Sheet(
                "P-01",
                "Iscrizione",
                kind,
                service,
                Ids.next(),
                null,
                text,
                flows,
                flows,
                text,
                text,
                List.of("4.4"),
                steps,
                administrative,
                procedure);
    }
}
