package it.lario.ground.pages;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.pages.Comparison.Row;
import it.lario.ground.pages.Passage.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String BEFORE = """
            # PQ 01

            ## Scopo

            Dire chi registra i documenti in arrivo.

            ## Regole

            - Le copie stampate non valgono.
            - I moduli compilati non si correggono.

            | Codice | Chi approva |
            |---|---|
            | PQ | Segretaria generale |
            """;

    @Test
    void aChangedParagraphStandsUnderItsHeading() {
        assertThat(changes(BEFORE.replace("in arrivo", "in arrivo e in partenza")))
                .containsExactly(new Row(
                        Kind.PARAGRAPH,
                        "Dire chi registra i documenti in arrivo.",
                        "Dire chi registra i documenti in arrivo e in partenza.",
                        "Scopo"));
    }

    @Test
    void itemsAndRowsComeAndGoOneByOne() {
        String after = BEFORE.replace("- Le copie stampate non valgono.\n", "")
                .replace("| PQ | Segretaria generale |", "| PQ | Segretaria generale |\n| PO | Dirigente |");
        assertThat(changes(after))
                .containsExactly(
                        new Row(Kind.ITEM, "Le copie stampate non valgono.", null, "Regole"),
                        new Row(Kind.ROW, null, "PO | Dirigente", "Regole"));
    }

    @Test
    void aParagraphWithOtherWordsIsNotTheSameOneChanged() {
        assertThat(changes(
                        BEFORE.replace("Dire chi registra i documenti in arrivo.", "Garantire tempi certi a tutti.")))
                .extracting(Row::what)
                .containsExactly("removed", "added");
    }

    @Test
    void aParagraphThatOnlyGrewIsTheSameOneChanged() {
        String now = "Testo della bozza. Aggiunto da Anna, quando la rete non c'era.";
        assertThat(Comparison.between("Testo della bozza.", now).changes())
                .extracting(Row::what)
                .containsExactly("changed");
    }

    @Test
    void lineEndsAndBoldAreNotWords() {
        String after = BEFORE.replace("Dire chi registra", "Dire chi\nregistra").replace("stampate", "**stampate**");
        assertThat(changes(after)).isEmpty();
    }

    @Test
    void aLinkThatLeadsElsewhereIsAChange() {
        assertThat(Comparison.between("[legge](https://a.it)", "[legge](https://b.it)")
                        .changes())
                .hasSize(1);
    }

    @Test
    void whatStayedIsKeptTogether() {
        var stretches =
                Comparison.between(BEFORE, BEFORE + "\nUltima riga nuova.\n").stretches();
        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0).kept()).isTrue();
        assertThat(stretches.get(0).rows()).hasSize(8);
    }

    @Test
    void veryLongTextsAreToldOneAfterTheOther() {
        String before =
                IntStream.range(0, 2100).mapToObj(i -> "Voce numero " + i).collect(Collectors.joining("\n\n"));
        assertThat(Comparison.between(before, before.replace("Voce", "Riga")).changes())
                .hasSize(4200);
    }

    private static List<Row> changes(String after) {
        return Comparison.between(BEFORE, after).changes();
    }
}
