package it.lario.ground.pages;

import static it.lario.ground.pages.Difference.Kind.ADDED;
import static it.lario.ground.pages.Difference.Kind.KEPT;
import static it.lario.ground.pages.Difference.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.pages.Difference.Kind;
import it.lario.ground.pages.Difference.Piece;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void aChangedWordStandsAlone() {
        assertThat(Difference.between("Revisione entro sei mesi.", "Revisione entro tre mesi.")
                        .pieces())
                .containsExactly(
                        new Piece(KEPT, "Revisione entro "),
                        new Piece(REMOVED, "sei"),
                        new Piece(ADDED, "tre"),
                        new Piece(KEPT, " mesi."));
    }

    @Test
    void neighbouringWordsAreToldTogether() {
        assertThat(Difference.between("il servizio risponde", "la direzione risponde")
                        .pieces())
                .containsExactly(
                        new Piece(REMOVED, "il servizio"),
                        new Piece(ADDED, "la direzione"),
                        new Piece(KEPT, " risponde"));
    }

    @Test
    void whatIsAddedOrTakenAwayLeavesTheRest() {
        assertThat(Difference.between("uno tre", "uno due tre").pieces())
                .containsExactly(new Piece(KEPT, "uno "), new Piece(ADDED, "due "), new Piece(KEPT, "tre"));
        assertThat(Difference.between("uno due tre", "uno tre").pieces())
                .containsExactly(new Piece(KEPT, "uno "), new Piece(REMOVED, "due "), new Piece(KEPT, "tre"));
        assertThat(Difference.between("", "nuovo").pieces()).containsExactly(new Piece(ADDED, "nuovo"));
        assertThat(Difference.between("vecchio", null).pieces()).containsExactly(new Piece(REMOVED, "vecchio"));
        assertThat(Difference.between("", "").pieces()).isEmpty();
    }

    @Test
    void textsWithHardlyAWordInCommonAreToldOneAfterTheOther() {
        assertThat(Difference.between("Ruoli e responsabilità", "Leadership e impegno della direzione")
                        .pieces())
                .containsExactly(
                        new Piece(REMOVED, "Ruoli e responsabilità"),
                        new Piece(ADDED, "Leadership e impegno della direzione"));
    }

    @Test
    void aDateAndANumberAreOneWord() {
        assertThat(Difference.between("dal 24/03/2026 in 3,5 giorni", "dal 05/10/2026 in 4,5 giorni")
                        .pieces())
                .containsExactly(
                        new Piece(KEPT, "dal "),
                        new Piece(REMOVED, "24/03/2026"),
                        new Piece(ADDED, "05/10/2026"),
                        new Piece(KEPT, " in "),
                        new Piece(REMOVED, "3,5"),
                        new Piece(ADDED, "4,5"),
                        new Piece(KEPT, " giorni"));
    }

    @Test
    void accentsAndPunctuationCount() {
        assertThat(Difference.between("perche no", "perché no!").pieces())
                .containsExactly(
                        new Piece(REMOVED, "perche"),
                        new Piece(ADDED, "perché"),
                        new Piece(KEPT, " no"),
                        new Piece(ADDED, "!"));
    }

    /** Whatever was typed, both texts can be read again from the pieces. */
    @Test
    void bothTextsAreWhole() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String before = text(random, random.nextInt(30));
            String after = text(random, random.nextInt(30));
            var pieces = Difference.between(before, after).pieces();
            assertThat(said(pieces, ADDED)).isEqualTo(before);
            assertThat(said(pieces, REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void longTextsWithNothingInCommonAreToldOneAfterTheOther() {
        String before = IntStream.range(0, 4000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 4000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(Difference.between(before, after).pieces())
                .containsExactly(new Piece(REMOVED, before), new Piece(ADDED, after));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> String.valueOf("abc .,\n".charAt(random.nextInt(7))))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String said(java.util.List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
