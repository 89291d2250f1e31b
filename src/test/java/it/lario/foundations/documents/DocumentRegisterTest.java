package it.lario.foundations.documents;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The register of documents also says which processes and services work with each. */
class DocumentRegisterTest extends Running {

    private static final String LIST = "/provincia-del-lario/documents";

    @Test
    void saysAndFiltersByProcessesAndServices() {
        Visitor reader = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
        String all = reader.get(LIST).body();
        assertThat(all)
                .contains(
                        "data-label=\"Processi\"",
                        "data-label=\"Servizi\"",
                        "data-label=\"Responsabile del documento\"");
        var option = Pattern.compile(
                        "<select[^>]*name=\"processes\">.*?<option value=\"([0-9a-f-]{36})\"[^>]*>([^<]+)<",
                        Pattern.DOTALL)
                .matcher(all);
        assertThat(option.find()).isTrue();
        String csv =
                reader.get(LIST + "?format=csv&processes=" + option.group(1)).body();
        assertThat(csv.lines().findFirst().orElseThrow()).contains("Servizi", "Processi", "Punti della norma");
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(option.group(2)));
        assertThat(csv.lines().count())
                .isLessThan(reader.get(LIST + "?format=csv").body().lines().count());
        assertThat(reader.get(LIST + "?processes=nessuno").body()).contains("Nessun");
    }
}
