package it.lario.foundations.retention;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people see of discard: the list of due texts, the proposals, the stub of a text that went. */
class DiscardPagesTest extends Running {

    private static final String BODY = "/provincia-del-lario";

    @Test
    void aDiscardedTextSaysByWhichDecisionAndIsNoLongerHandedOut() {
        Visitor manager = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
        var list = manager.get(BODY + "/discards/list");
        assertThat(list.body()).contains("PO 90").doesNotContain("MOD 90.01");
        String text = link(list.body(), "href=\"(" + BODY + "/revisions/[^\"]+)\">PO 90");
        var page = manager.get(text);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Testo scartato", "nulla osta n. 5120", "n. 302 del 12 ottobre 2026", "Giulia Marchetti")
                .doesNotContain("si timbra", "/docx\"", "/preservation\"");
        for (String gone : List.of("/docx", "/odt", "/preservation"))
            assertThat(manager.get(text + gone).statusCode()).as(gone).isEqualTo(404);
        assertThat(manager.get(BODY + "/discards/list?format=csv").body())
                .contains("Impronta SHA-256", "PO 90", "n. 302 del 12 ottobre 2026");
        assertThat(manager.get(BODY + "/readings?on=2010-01-01").body()).contains("PO 90");
    }

    @Test
    void dueTextsSayUnderWhichRuleAndWaitForADecision() {
        Visitor manager = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
        assertThat(manager.get(BODY + "/discards/due").body())
                .contains("MOD 90.01", "02/06/2024", "PO 90", "SC 2/2026");
        assertThat(manager.get(BODY + "/discards/new").body())
                .contains("MOD 90.01 revisione 1")
                .doesNotContain("MOD 90.01 revisione 0", "PO 90 revisione");
        var register = manager.get(BODY + "/discards");
        assertThat(register.body()).contains("SC 1/2026", "Eseguita", "SC 2/2026", "Da decidere");
        String waiting = link(register.body(), "href=\"(" + BODY + "/discards/[0-9a-f-]{36})\">SC 2/2026");
        assertThat(manager.get(waiting).body()).doesNotContain("/decision\"");
        Visitor head = Visitor.signedIn(port, "giulia.marchetti", "dimostrazione");
        var unclear = Map.of(
                "act", List.of("atto"),
                "decidedOn", List.of("2026-11-20"),
                "clearance", List.of(""),
                "clearedOn", List.of("2026-11-19"),
                "_page", List.of(waiting),
                "_once", List.of(UUID.randomUUID().toString()));
        assertThat(head.get(waiting).body()).contains("/decision\"");
        assertThat(head.post(waiting + "/decision", unclear).statusCode()).isEqualTo(422);
        assertThat(manager.post(waiting + "/decision", unclear).statusCode()).isIn(403, 422);
    }

    private static String link(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
