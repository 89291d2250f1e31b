package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.processes.Comparison.Kind;
import it.lario.foundations.processes.SheetContent.End;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.PrintedPages;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private Page words;

    @BeforeEach
    void open() throws Exception {
        words = PrintedPages.pages().printed();
    }

    @Test
    void theSameSheetDiffersInNothing() {
        assertThat(Comparison.of(content("Scopo", "Registra", null), content("Scopo", "Registra", null), words)
                        .none())
                .isTrue();
    }

    @Test
    void eachFieldThatChangedIsNamedWithItsLines() {
        var comparison = Comparison.of(content("Scopo", "Registra", null), content("Altro", "Protocolla", null), words);
        assertThat(comparison.changes())
                .extracting(Comparison.Change::field)
                .containsExactly("processes.purpose", "processes.steps");
        assertThat(comparison.changes().get(1).lines())
                .extracting(line -> line.kind() + " " + line.text())
                .containsExactly(
                        "REMOVED 1. Registra; Chi lo fa (R): Ufficio",
                        "ADDED 1. Protocolla; Chi lo fa (R): Ufficio",
                        "SAME 2. Archivia; Chi lo fa (R): Ufficio");
    }

    @Test
    void aDiagramThatAloneChangedIsAChange() {
        var comparison = Comparison.of(content("Scopo", "Registra", null), content("Scopo", "Registra", "<x/>"), words);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.diagram()).isTrue();
        assertThat(comparison.none()).isFalse();
    }

    @Test
    void linesThatStayAreFoundBetweenThoseThatComeAndGo() {
        assertThat(Comparison.lines("a\nb\nc\nd", "b\nx\nd\ne"))
                .extracting(line -> line.kind().name().charAt(0) + line.text())
                .containsExactly("Ra", "Sb", "Rc", "Ax", "Sd", "Ae");
        assertThat(Comparison.lines("", "uno")).containsExactly(new Comparison.Line(Kind.ADDED, "uno"));
    }

    static SheetContent content(String purpose, String first, String diagram) {
        return new SheetContent(
                "P-01",
                "Protocollo & \"altro\" <b>",
                Process.Kind.SUPPORT,
                null,
                "Ufficio <Qualità>",
                "Laura Greco",
                purpose,
                List.of(new End("Domanda", "Cittadini", null), new End("Parere", "", null)),
                List.of(new End("Registrazione", "P-02 Archivio", "/processes/1")),
                "Scanner",
                "A campione",
                List.of("4.4", "7.5.3"),
                List.of("PQ 01 Documenti"),
                List.of(
                        new Step("Activity_1", "Ufficio", first, "", "", "", ""),
                        new Step("Activity_2", "Ufficio", "Archivia", "", "", "", "")),
                true,
                "Ufficio Protocollo",
                new Procedure(
                        "Breve",
                        null,
                        "Responsabile",
                        "Direzione",
                        30,
                        false,
                        "TAR",
                        "https://example.org",
                        "Niente",
                        "Segretaria",
                        "Modulo",
                        "L. 241/1990"),
                diagram);
    }
}
