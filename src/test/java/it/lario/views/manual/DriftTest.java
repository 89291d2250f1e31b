package it.lario.views.manual;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.contributions.ManualSection.Shape;
import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Part;
import it.lario.views.manual.Drift.Cell;
import it.lario.views.manual.Drift.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final Line SCHOOLS = new Line("1", "Scuole", List.of("Scuole", "2027"));
    private static final Line ROADS = new Line("2", "Strade", List.of("Strade", "2028"));

    private static Composition manual(String text, Line... items) {
        return manual(text, List.of("Nome", "Entro"), items);
    }

    private static Composition manual(String text, List<String> columns, Line... items) {
        var block = new Block("risks.list", "Rischi", Shape.TABLE, columns, List.of(items));
        return new Composition(List.of(new Part(Chapter.RISKS, "Rischi e opportunità", text, List.of(block))));
    }

    @Test
    void sameManualHasNotDrifted() {
        assertThat(Drift.between(manual("Testo", SCHOOLS, ROADS), manual("Testo", SCHOOLS, ROADS))
                        .none())
                .isTrue();
    }

    @Test
    void orderAloneIsNoChange() {
        assertThat(Drift.between(manual("", SCHOOLS, ROADS), manual("", ROADS, SCHOOLS))
                        .none())
                .isTrue();
    }

    @Test
    void anItemThatCameIsAddedWithAllItSays() {
        var changes =
                Drift.between(manual("", SCHOOLS), manual("", SCHOOLS, ROADS)).changes();
        assertThat(changes)
                .containsExactly(new Drift.Change(
                        Chapter.RISKS,
                        "Rischi e opportunità",
                        "Rischi",
                        Kind.ADDED,
                        "Strade",
                        List.of(new Cell("Nome", "", "Strade"), new Cell("Entro", "", "2028"))));
    }

    @Test
    void anItemThatWentIsRemovedWithAllItSaid() {
        var change = Drift.between(manual("", SCHOOLS, ROADS), manual("", ROADS))
                .changes()
                .get(0);
        assertThat(change.kind()).isEqualTo(Kind.REMOVED);
        assertThat(change.label()).isEqualTo("Scuole");
        assertThat(change.cells()).contains(new Cell("Entro", "2027", ""));
    }

    @Test
    void aChangedItemShowsOnlyTheCellsThatDiffer() {
        var later = new Line("1", "Scuole", List.of("Scuole", "2029"));
        var change =
                Drift.between(manual("", SCHOOLS), manual("", later)).changes().get(0);
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.cells()).containsExactly(new Cell("Entro", "2027", "2029"));
    }

    @Test
    void oneMoreColumnShiftsNoOther() {
        var wider = new Line("1", "Scuole", List.of("Scuole", "Greco", "2027"));
        var now = manual("", List.of("Nome", "Responsabile", "Entro"), wider);
        var change = Drift.between(manual("", SCHOOLS), now).changes().get(0);
        assertThat(change.cells()).containsExactly(new Cell("Responsabile", "", "Greco"));
    }

    @Test
    void theConnectingTextIsComparedToo() {
        var changes = Drift.between(manual("Prima"), manual("Dopo")).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).block()).isNull();
        assertThat(changes.get(0).cells()).containsExactly(new Cell(null, "Prima", "Dopo"));
    }

    @Test
    void beforeTheFirstEditionEverythingIsNew() {
        var changes = Drift.between(new Composition(List.of()), manual("Testo", SCHOOLS))
                .changes();
        assertThat(changes).extracting(Drift.Change::kind).containsExactly(Kind.ADDED, Kind.ADDED);
    }

    @Test
    void aRegisterThatFallsSilentLosesItsItems() {
        var silent = new Composition(List.of(new Part(Chapter.RISKS, "Rischi e opportunità", "", List.of())));
        assertThat(Drift.between(manual("", SCHOOLS), silent).changes())
                .extracting(Drift.Change::kind)
                .containsExactly(Kind.REMOVED);
    }
}
