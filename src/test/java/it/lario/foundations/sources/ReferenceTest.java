package it.lario.foundations.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.sources.Reference.Scheme;
import it.lario.ground.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:nir:stato:legge:1990-08-07;241",
                "URN:NIR:stato:legge:1990-08-07;241~art2",
                "urn:nir:regione.lombardia:legge:2009;33",
                "urn:nir:presidente.repubblica:decreto:2000-12-28;445"
            })
    void namesALawWithoutSayingWhereItStands(String written) {
        Reference reference = Reference.parse("reference", written);
        assertThat(reference.scheme()).isEqualTo(Scheme.URN_NIR);
        assertThat(reference.href()).startsWith("https://www.normattiva.it/uri-res/N2Ls?urn:nir:");
    }

    @Test
    void knowsAnEliFromAnyOtherAddress() {
        assertThat(Reference.parse("reference", "http://data.europa.eu/eli/reg/2016/679/oj")
                        .scheme())
                .isEqualTo(Scheme.ELI);
        assertThat(Reference.parse("reference", "https://www.regione.example/leggi?id=33")
                        .scheme())
                .isEqualTo(Scheme.WEB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:nir:stato:legge",
                "urn:isbn:123",
                "javascript:alert(1)",
                "ftp://luogo.example/legge",
                "legge 241 del 1990",
                "https://"
            })
    void refusesWhatNobodyCouldOpen(String written) {
        assertThatThrownBy(() -> Reference.parse("reference", written))
                .isInstanceOf(RuleBroken.class)
                .satisfies(refusal -> assertThat(((RuleBroken) refusal).field()).isEqualTo("reference"));
    }

    @Test
    void isOptional() {
        assertThat(Reference.parse("reference", " ")).isNull();
    }
}
