package it.lario.ground.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.search.Found.Piece;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any text at all may be typed into the search box. */
class TypedTest {

    @Test
    void blanksAndSignsThatNobodySeesBecomeOneBlank() {
        assertThat(Typed.of(" pratica\0\t\n edilizia ").text()).isEqualTo("pratica edilizia");
        assertThat(Typed.of(null).blank()).isTrue();
        assertThat(Typed.of(" \u0001\u0002 ").blank()).isTrue();
    }

    @Test
    void typographicSignsAreThoseOfTheKeyboard() {
        assertThat(Typed.of("l’uﬃcio «per il pubblico»").text()).isEqualTo("l'ufficio \"per il pubblico\"");
        assertThat(Typed.of("Quali reclami? La qualità").text()).isEqualTo("reclami? La qualità");
        assertThat(Typed.of("perche\u0301 € 500\u00a0→ 36").text()).isEqualTo("perché 500 36");
    }

    @Test
    void halfAPairBecomesAQuestionMark() {
        assertThat(Typed.of("a\uD800b").text()).isEqualTo("a?b");
    }

    @Test
    void longTextIsCutBetweenWholeSigns() {
        assertThat(Typed.of("a".repeat(10_000)).text()).hasSize(Typed.LONGEST);
        String cut = Typed.of("a" + "𐐨".repeat(200)).text();
        assertThat(cut).hasSize(Typed.LONGEST - 1).endsWith("𐐨");
    }

    @Test
    void aCodeIsItsLettersAndDigits() {
        assertThat(Typed.of("pq 01").code()).isEqualTo("PQ01");
        assertThat(Typed.of("NC 2026/01").code()).isEqualTo("NC202601");
        assertThat(Typed.of("una frase che nessun codice comincia").code()).isEmpty();
    }

    @Test
    void wordsAreMendedAndTheRestStays() {
        assertThat(Typed.of("\"procedra reclami\" 2026")
                        .withWords(Map.of("procedra", "procedura", "reclami", "reclami")::get)
                        .text())
                .isEqualTo("\"procedura reclami\" 2026");
        assertThat(Typed.of("abcd").withWords(word -> "$1\\").text()).isEqualTo("$1\\");
    }

    @Test
    void theHitsOfASnippetAreMarked() {
        assertThat(Snippets.pieces("La \u0001pratica\u0002 e le \u0001pratiche\u0002."))
                .containsExactly(
                        new Piece("La ", false),
                        new Piece("pratica", true),
                        new Piece(" e le ", false),
                        new Piece("pratiche", true),
                        new Piece(".", false));
        assertThat(Snippets.pieces("")).isEmpty();
    }
}
