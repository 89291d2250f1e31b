package it.lario.ground.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a record says to searches when it says nothing of its own. */
class SearchedTest {

    private static final class Card extends BodyRecord {

        @Override
        public String label() {
            return "MO 01.02 Richiesta";
        }

        @Override
        public String path() {
            return "/cards/" + id();
        }

        @Override
        public Map<String, String> fields() {
            return Fields.of("cards")
                    .with("grade", "MAJOR")
                    .with("unit", UUID.randomUUID())
                    .with("text", "## Entro **trenta** giorni")
                    .map();
        }
    }

    @Test
    void itsTextIsWhatPeopleWroteNotIdentifiersAndConstants() {
        var found = new Card().searched().orElseThrow();
        assertThat(found.text()).isEqualToNormalizingWhitespace("Entro trenta giorni");
        assertThat(found.title()).isEqualTo("MO 01.02 Richiesta");
        assertThat(found.kind()).isEqualTo("tenancy.kind.Card");
        assertThat(found.readers()).containsExactly(Searched.EVERYONE);
    }

    @Test
    void aCodeIsTakenOffTheTitleThatBeginsWithIt() {
        var found = new Card().searched().orElseThrow().coded("MO 01.02");
        assertThat(found.code() + "|" + found.title()).isEqualTo("MO 01.02|Richiesta");
    }

    @Test
    void whatIsAddedIsSaidAsWellAndNullSaysNothing() {
        assertThat(new Card().searched().orElseThrow().also("Causa", null).text())
                .endsWith("giorni\nCausa");
    }
}
