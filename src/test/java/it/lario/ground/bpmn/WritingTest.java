package it.lario.ground.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final List<Activity> TABLE = List.of(
            new Activity("Activity_a", "Registra la domanda & avvisa", "Protocollo"),
            new Activity("Activity_b", "Istruisce", "Ufficio \"tecnico\""),
            new Activity("Activity_c", "Firma", "Dirigente"),
            new Activity("Activity_d", "Spedisce", "Protocollo"));

    @Test
    void aTableBecomesADiagramThatReadsBackAsTheTable() throws Exception {
        Diagram written = Diagram.of("P01", "Autorizzazioni <urgenti>", TABLE);
        assertThat(written.activities()).isEqualTo(TABLE);
        var seen = new Seen(written.bytes());
        assertThat(seen.counts)
                .containsEntry("lane", 3)
                .containsEntry("startEvent", 1)
                .containsEntry("endEvent", 1);
        assertThat(seen.waypoints).hasSize(5);
        assertThat(seen.bounds).hasSize(6 + 3 + 1);
    }

    @Test
    void nothingThatIsDrawnOverlaps() {
        Drawing drawing = Diagram.of("P01", "Autorizzazioni", TABLE).drawing();
        var nodes = drawing.shapes().stream()
                .filter(shape -> shape.look().ordinal() > Drawing.Look.GROUP.ordinal())
                .toList();
        assertThat(nodes).hasSize(6);
        for (var one : nodes)
            for (var other : nodes)
                if (one != other)
                    assertThat(new Box(one.x(), one.y(), one.width(), one.height())
                                    .overlaps(new Box(other.x(), other.y(), other.width(), other.height())))
                            .isFalse();
    }

    @Test
    void anEmptyTableIsAStartAndAnEnd() throws Exception {
        assertThat(Diagram.of("P01", "Vuoto", List.of()).activities()).isEmpty();
        assertThat(new Seen(Diagram.of("P01", "Vuoto", List.of()).bytes()).waypoints)
                .hasSize(1);
    }

    @Test
    void stepsWithoutAnybodyStandInThePool() {
        var table = List.of(new Activity("Activity_a", "Uno", ""), new Activity("Activity_b", "Due", ""));
        assertThat(Diagram.of("P01", "Nessuno", table).activities())
                .extracting(Activity::who)
                .containsOnly("Nessuno");
    }

    @Test
    void editingTheTableEndsInTheSameOrderAsTheTable() {
        var table = new ArrayList<>(TABLE);
        Diagram diagram = Diagram.of("P01", "Autorizzazioni", TABLE);
        table.add(2, new Activity("Activity_n", "Sente il Comune", "Ufficio \"tecnico\""));
        table.add(0, new Activity("Activity_m", "Informa", "Sportello"));
        table.add(table.remove(1));
        table.remove(2);
        Diagram edited = diagram.with(TABLE, table);
        assertThat(edited.activities()).isEqualTo(table);
        assertThat(Diagram.read(edited.bytes(), "file").activities()).isEqualTo(table);
    }

    @Test
    void aModelThatNobodyDrewIsLaidOut() throws Exception {
        String everything = DiagramTest.read("everything.bpmn");
        String undrawn = everything.replaceAll("(?s)  <bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>\n", "");
        assertThat(undrawn).doesNotContain("BPMNShape");
        Diagram laidOut = Diagram.read(undrawn.getBytes(StandardCharsets.UTF_8), "file");
        assertThat(laidOut.text()).startsWith(undrawn.substring(0, undrawn.indexOf("</bpmn:definitions>") - 1));
        var seen = new Seen(laidOut.bytes());
        assertThat(seen.bounds.keySet()).contains("Task_Banca", "Bo_error", "Pool_C", "Lane_Firma");
        assertThat(laidOut.activities()).hasSize(15);
        assertThat(laidOut.drawing().shapes()).hasSizeGreaterThan(50);
    }
}
