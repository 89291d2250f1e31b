package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.bpmn.Diagram;
import it.lario.ground.kernel.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    private static final List<Step> STEPS = List.of(
            new Step("Activity_1", "Ufficio", "Registra\n la domanda", "Registro", "Dirigente", "", "Cittadino"),
            new Step("Activity_2", "Dirigente", "Firma", "", "", "", ""));

    @Test
    void whatOnlyTheTableKnowsOfAStepStaysWithIt() {
        Diagram drawn = Diagrams.drawn(Ids.next(), "Processo", STEPS);
        assertThat(Diagrams.steps(drawn, STEPS)).isEqualTo(STEPS);
        Diagram edited = Diagram.of(drawn.text().replace("name=\"Firma\"", "name=\"Firma e invia\""), "xml");
        assertThat(Diagrams.steps(edited, STEPS))
                .containsExactly(STEPS.get(0), new Step("Activity_2", "Dirigente", "Firma e invia", "", "", "", ""));
    }

    @Test
    void withoutLanesTheTableAloneSaysWhoDoesWhat() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/bpmn/everything.bpmn"));
        Diagram diagram = Diagram.read(file, "file");
        var steps = Diagrams.steps(diagram, List.of());
        assertThat(steps)
                .filteredOn(step -> step.element().equals("B_Task"))
                .extracting(Step::who)
                .containsExactly("Ente terzo");
        var known = List.of(new Step("B_Task", "Commissione", "Dà il parere", "", "", "", ""));
        assertThat(Diagrams.steps(diagram, known))
                .filteredOn(step -> step.element().equals("B_Task"))
                .extracting(Step::who)
                .containsExactly("Commissione");
    }
}
