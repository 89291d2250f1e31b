package it.lario.views.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.lario.ground.contributions.ManualSection.Shape;
import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Omission;
import it.lario.views.manual.Composition.Part;
import it.lario.views.manual.Drift.Cell;
import it.lario.views.manual.Drift.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DriftTest {

    private static final String RISKS = "RISKS";
    private static final Line SCHOOLS = new Line("1", "Scuole", List.of("Scuole", "2027"));
    private static final Line ROADS = new Line("2", "Strade", List.of("Strade", "2028"));

    private static Composition manual(String text, Line... items) {
        return manual(text, List.of("Nome", "Entro"), items);
    }

    private static Composition manual(String text, List<String> columns, Line... items) {
        var block = new Block("risks.list", "Rischi", Shape.TABLE, columns, List.of(items));
        return new Composition(List.of(new Part(RISKS, "Rischi e opportunità", text, List.of(block))));
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
                        RISKS,
                        "Rischi e opportunità",
                        "Rischi",
                        Kind.ADDED,
                        "Strade",
                        List.of(new Cell("Nome", "", "Strade"), new Cell("Entro", "", "2028")),
                        null));
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
        assertThat(changes.get(0).place()).isEqualTo(RISKS);
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
        var silent = new Composition(List.of(new Part(RISKS, "Rischi e opportunità", "", List.of())));
        assertThat(Drift.between(manual("", SCHOOLS), silent).changes())
                .extracting(Drift.Change::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void anotherOrderOfChaptersIsAChange() {
        var risks = new Part("RISKS", "Rischi", "", List.of());
        var scope = new Part("SCOPE", "Campo", "", List.of());
        var changes = Drift.between(new Composition(List.of(scope, risks)), new Composition(List.of(risks, scope)))
                .changes();
        assertThat(changes)
                .containsExactly(new Drift.Change(
                        "",
                        "",
                        null,
                        Kind.MOVED,
                        "",
                        List.of(new Cell(null, "Campo\nRischi", "Rischi\nCampo")),
                        Drift.OUTLINE));
    }

    @Test
    void aBlockInAnotherChapterIsMovedAndItsItemsAreNot() {
        var block = new Block("risks.list", "Rischi", Shape.TABLE, List.of("Nome"), List.of(SCHOOLS));
        var changes = Drift.between(two(List.of(block), List.of()), two(List.of(), List.of(block)))
                .changes();
        assertThat(changes).extracting(Drift.Change::kind).containsExactly(Kind.MOVED);
        assertThat(changes.get(0).cells()).containsExactly(new Cell(null, "Rischi", "Campo"));
        assertThat(changes.get(0).chapter()).isEqualTo("SCOPE");
    }

    private static Composition two(List<Block> risks, List<Block> scope) {
        return new Composition(List.of(new Part("RISKS", "Rischi", "", risks), new Part("SCOPE", "Campo", "", scope)));
    }

    @Test
    void anotherTitleIsAChange() {
        var before = new Composition(List.of(new Part(RISKS, "Rischi", "Testo", List.of())));
        var after = new Composition(List.of(new Part(RISKS, "Rischi e opportunità", "Testo", List.of())));
        assertThat(Drift.between(before, after).changes())
                .extracting(Drift.Change::kind, Drift.Change::cells)
                .containsExactly(tuple(Kind.CHANGED, List.of(new Cell(null, "Rischi", "Rischi e opportunità"))));
    }

    @Test
    void whatIsLeftOutIsOneChangeAndNotOneForEachItem() {
        var chapter = new Composition(List.of(), List.of(new Omission(RISKS, "Rischi", "Sta nel piano")));
        assertThat(Drift.between(manual("Testo", SCHOOLS, ROADS), chapter).changes())
                .extracting(Drift.Change::kind, Drift.Change::place)
                .containsExactly(tuple(Kind.REMOVED, Drift.OUTLINE));
        var block = new Composition(
                List.of(new Part(RISKS, "Rischi e opportunità", "Testo", List.of())),
                List.of(new Omission("risks.list", "Rischi", "Sta nel piano")));
        assertThat(Drift.between(manual("Testo", SCHOOLS, ROADS), block).changes())
                .extracting(Drift.Change::kind, Drift.Change::label)
                .containsExactly(tuple(Kind.REMOVED, "Rischi"));
    }

    @Test
    void theWordsBesideABlockAreComparedToo() {
        var without = new Block("risks.list", "Rischi", Shape.TABLE, List.of("Nome"), List.of(SCHOOLS));
        var with = new Block("risks.list", "Rischi", Shape.TABLE, List.of("Nome"), List.of(SCHOOLS), "Prima", "");
        assertThat(Drift.between(two(List.of(without), List.of()), two(List.of(with), List.of()))
                        .places())
                .containsExactly("risks.list/BEFORE");
    }

    /** Editions frozen before chapters could be arranged are read as they were. */
    @Test
    void anOldEditionIsStillRead() {
        String old = """
                {"parts":[{"chapter":"RISKS","title":"Rischi e opportunità","text":"Testo","blocks":[{"key":"risks.list",
                "title":"Rischi","shape":"TABLE","columns":["Nome","Entro"],"items":[{"key":"1","label":"Scuole",
                "cells":["Scuole","2027"]}]}]}]}""";
        assertThat(JsonMapper.builder().build().readValue(old, Composition.class))
                .isEqualTo(manual("Testo", SCHOOLS));
    }
}
