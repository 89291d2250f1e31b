package it.lario.views.manual;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.contributions.ManualSection.Shape;
import it.lario.views.manual.Composition.Block;
import it.lario.views.manual.Composition.Line;
import it.lario.views.manual.Composition.Omission;
import it.lario.views.manual.Composition.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamelessTest {

    private final Nameless nameless = new Nameless(List.of("Anna Bianchi", "Anna Bianchini (SUA)", "Leo D’Amico"));

    @Test
    void aNameInASentenceIsOmitted() {
        assertThat(nameless.of("Ne risponde Anna Bianchi, con LEO D’AMICO."))
                .isEqualTo("Ne risponde omissis, con omissis.");
        assertThat(nameless.of("Anna Bianchini (SUA)")).isEqualTo("omissis");
    }

    @Test
    void aLongerWordIsNotAName() {
        assertThat(nameless.of("Anna Bianchina")).isEqualTo("Anna Bianchina");
        assertThat(new Nameless(List.of()).of("Anna Bianchi")).isEqualTo("Anna Bianchi");
        assertThat(new Nameless(List.of(" ")).of("a b")).isEqualTo("a b");
    }

    @Test
    void aColumnOfNamesOnlyIsNotShown() {
        var items = List.of(
                new Line("1", "Anna Bianchi", List.of("Anna Bianchi", "Responsabile qualità", "")),
                new Line("2", "Leo D’Amico", List.of("Leo D’Amico", "Auditor", "")));
        var block = new Block(
                "roles",
                "Ruoli",
                Shape.TABLE,
                List.of("Nome", "Ruolo", "Ufficio"),
                items,
                "Scritto da Anna Bianchi",
                "");
        var manual = new Composition(
                List.of(new Part("ROLES", "Ruoli", "Anna Bianchi coordina.", List.of(block))),
                List.of(new Omission("x", "X", "lo vuole Anna Bianchi")));
        var shown = nameless.of(manual);
        assertThat(shown.toString()).doesNotContain("Bianchi", "Amico");
        var roles = shown.parts().get(0).blocks().get(0);
        assertThat(roles.columns()).containsExactly("Ruolo", "Ufficio");
        assertThat(roles.items().get(0).cells()).containsExactly("Responsabile qualità", "");
        assertThat(shown.parts().get(0).text()).isEqualTo("omissis coordina.");
    }
}
