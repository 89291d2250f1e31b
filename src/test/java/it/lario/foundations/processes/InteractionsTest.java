package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.kernel.Ids;
import it.lario.ground.people.PersonRef;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InteractionsTest {

    private static final PersonRef WRITER = new PersonRef(Ids.next(), "Laura Greco");
    private static final Flow OUTSIDE = new Flow("Domanda", null, "Cittadini");

    private final Process archive = process("P-02", List.of(OUTSIDE), List.of(OUTSIDE));
    private final Process registry = process("P-01", List.of(OUTSIDE), List.of(to(archive.id(), "Documenti")));

    @Test
    void whatOneGivesAndTheOtherTakesIsOneLink() {
        var taker = process("P-03", List.of(to(registry.id(), "Atti")), List.of(OUTSIDE));
        var links = Interactions.of(List.of(archive, registry, taker)).links();
        assertThat(links)
                .extracting(
                        link -> link.from().code() + ">" + link.to().code() + " " + link.text() + " " + link.agreed())
                .containsExactly("P-01>P-02 Documenti false", "P-01>P-03 Atti false");
        var agreeing = process("P-04", List.of(OUTSIDE), List.of(OUTSIDE, to(registry.id(), "Dati")));
        registry.describe(sheet("P-01", List.of(to(agreeing.id(), "Dati grezzi")), List.of(OUTSIDE)), null, WRITER);
        var both = Interactions.of(List.of(registry, agreeing)).links();
        assertThat(both).hasSize(1);
        assertThat(both.get(0).agreed()).isTrue();
        assertThat(both.get(0).text()).isEqualTo("Dati");
    }

    @Test
    void whoTakesNothingOrGivesNothingIsAnOrphan() {
        var deaf = process("P-05", List.of(), List.of(OUTSIDE));
        var mute = process("P-06", List.of(OUTSIDE), List.of(new Flow("Relazione", null, " ")));
        assertThat(Interactions.of(List.of(registry, deaf, mute, archive)).orphans())
                .containsExactly(deaf, mute);
    }

    @Test
    void theSketchHasABoxForEachProcessAndNoTwoInOnePlace() {
        var all = List.of(
                archive,
                registry,
                process("P-07", List.of(), List.of()),
                process("P-08", List.of(), List.of()),
                process("P-09", List.of(), List.of()));
        var sketch = Interactions.of(all).sketch(all);
        assertThat(sketch.boxes()).hasSize(5);
        assertThat(sketch.boxes().stream().map(box -> box.x() + "," + box.y()).distinct())
                .hasSize(5);
        assertThat(sketch.boxes())
                .allMatch(box ->
                        box.x() + Sketch.BOX_WIDTH <= sketch.width() && box.y() + Sketch.BOX_HEIGHT <= sketch.height());
        assertThat(sketch.arrows()).hasSize(1);
    }

    private static Flow to(UUID other, String name) {
        return new Flow(name, other, "");
    }

    private static Process process(String code, List<Flow> inputs, List<Flow> outputs) {
        return new Process(sheet(code, inputs, outputs), null, WRITER);
    }

    private static Sheet sheet(String code, List<Flow> inputs, List<Flow> outputs) {
        return new Sheet(
                code,
                "Un processo dal nome piuttosto lungo per stare in un riquadro",
                Kind.SUPPORT,
                null,
                Ids.next(),
                null,
                "",
                inputs,
                outputs,
                "",
                "",
                List.of(),
                List.of(),
                false,
                Procedure.NONE);
    }
}
