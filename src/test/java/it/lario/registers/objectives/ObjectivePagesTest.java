package it.lario.registers.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Form;
import it.lario.Running;
import it.lario.Visitor;
import it.lario.Walk;
import it.lario.ground.kernel.Rome;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An objective by its pages: what a draft lacks, values that indicators give, years that stay closed. */
class ObjectivePagesTest extends Running {

    private static final String BODY = "/" + PROVINCE;
    private static final int LAST_YEAR = Rome.today().getYear() - 1;

    private Visitor manager;

    @BeforeEach
    void enter() {
        manager = Visitor.signedIn(port, "anna.bianchi", Walk.PASSWORD);
    }

    @Test
    void aDraftIsApprovedOnlyWhenNothingRequiredIsMissing() {
        String draft = created(Map.of());
        assertThat(manager.get(draft).body())
                .contains("Indica l’impatto atteso", "/edit#impact", "/measures/new")
                .doesNotContain("/approval");
        var refused = manager.post(draft + "/approval", once(draft));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Indica l’impatto atteso e i portatori di interesse.");
    }

    @Test
    void whoDoesNotKeepItMayReadItOnly() {
        String objective = demo("Risolvere nei tempi le richieste dei Comuni");
        var other = Visitor.signedIn(port, "federico.costa", Walk.PASSWORD);
        String page = other.get(objective).body();
        assertThat(page).contains("Personale mancante o assente").doesNotContain("/checks\"", "/closing\"");
        assertThat(other.get(objective + "/edit").statusCode()).isEqualTo(403);
        assertThat(other.get(objective + "/measures/new").statusCode()).isEqualTo(403);
        assertThat(other.post(objective + "/checks", Map.of("checkedOn", List.of("2026-07-01")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.get(BODY + "/objectives/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theValuesOfAnIndicatorAreNotTyped() {
        String objective = demo("Ridurre l’attesa per il primo colloquio");
        var check = form(objective, "/checks");
        assertThat(check.fields().stream().filter(field -> "value".equals(field.name())))
                .hasSize(1);
        assertThat(manager.get(objective).body())
                .contains("IND 01 Attesa del primo colloquio", "10 periodi su")
                .contains("Anno 2025", "Raggiunto il 91 %");
    }

    @Test
    void aCheckThatIsBehindAsksForItsCauseAndKeepsWhatWasTyped() {
        String objective = demo("Pubblicare le gare in trenta giorni dalla richiesta completa");
        var sent = sent(objective, "/checks");
        sent.put("value", List.of("70,5"));
        sent.put("note", List.of("Nota da non perdere"));
        var answer = manager.post(objective + "/checks", sent);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("scegli la causa", "value=\"70,5\"", "Nota da non perdere");
        sent.put("value", List.of("settanta"));
        assertThat(manager.post(objective + "/checks", sent).body())
                .contains("Scrivi un numero", "id=\"value-problem\"");
    }

    @Test
    void aYearIsClosedWithAReasonForWhatIsMissingAndStaysAsItWas() {
        String objective = demo("Migliorare il giudizio degli organizzatori di eventi");
        var sent = sent(objective, "/years");
        sent.put("reason", List.of(""));
        var refused = manager.post(objective + "/years", sent);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Manca il valore di «Costo medio del personale di sala per evento»");
        sent.put("reason", List.of("Rilevato solo dal 2026"));
        assertThat(manager.post(objective + "/years", sent).statusCode()).isEqualTo(302);
        assertThat(manager.get(objective).body())
                .contains("Anno 2025", "Raggiunto il 120 %", "Non misurato: Rilevato solo dal 2026");
        for (String change : List.of("update objective_year set attainment = 1", "delete from objective_year"))
            assertThatThrownBy(
                            () -> within(body(PROVINCE), () -> jdbc.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void anObjectiveNeverServesOneThatServesIt() {
        String top = created(Map.of("title", List.of("In alto")));
        String below = created(Map.of("title", List.of("In basso"), "parent", List.of(id(top))));
        var edit = sent(top + "/edit", top.substring(BODY.length()));
        edit.put("parent", List.of(id(below)));
        var answer = manager.post(top, edit);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Un obiettivo non può concorrere a sé stesso");
        assertThat(manager.get(BODY + "/objectives/cascade").body()).contains("In basso");
        assertThat(manager.get(top).body()).contains("Vi concorrono:", id(below));
    }

    @Test
    void twoPeopleOnOneMeasureSeeBothTexts() {
        String draft = created(Map.of());
        var measure = measure(draft);
        assertThat(manager.post(draft + "/measures", measure).statusCode()).isEqualTo(302);
        String edit = link(manager.get(draft).body(), "/edit", "/measures/");
        var mine = sent(edit, edit.substring(BODY.length()).replace("/edit", ""));
        var theirs = new HashMap<>(mine);
        theirs.put("unit", List.of("percento"));
        theirs.put("_once", List.of(UUID.randomUUID().toString()));
        String action = edit.replace("/edit", "");
        assertThat(manager.post(action, theirs).statusCode()).isEqualTo(302);
        mine.put("name", List.of("La mia misura"));
        var conflict = manager.post(action, mine);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("La mia misura", "percento", "Salva il mio testo");
    }

    @Test
    void moreRowsKeepWhatWasTypedAndWriteNothing() {
        String draft = created(Map.of());
        var form = sent(draft + "/edit", draft.substring(BODY.length()));
        form.put("phaseName", List.of("Scritta e non salvata", "", ""));
        form.put("more", List.of("phases"));
        var answer = manager.post(draft, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Scritta e non salvata");
        assertThat(manager.get(draft).body()).doesNotContain("Scritta e non salvata");
    }

    private Map<String, List<String>> measure(String draft) {
        var sent = sent(draft + "/measures/new", draft.substring(BODY.length()) + "/measures");
        sent.put("name", List.of("Risposte date in tempo"));
        sent.put("unit", List.of("%"));
        sent.put("family", List.of("QUALITY"));
        sent.put("direction", List.of("UP"));
        sent.put("baseline", List.of("60"));
        sent.put("indicator", List.of(""));
        sent.put("taken", List.of(""));
        return sent;
    }

    /** The page of a new draft with no more than it needs and these fields. */
    private String created(Map<String, List<String>> more) {
        var sent = sent(BODY + "/objectives/new", "/objectives");
        sent.put("title", List.of("Obiettivo di prova"));
        sent.put("category", List.of("OPERATIONAL"));
        sent.put("unit", List.of(""));
        sent.put("startsOn", List.of(LAST_YEAR + "-01-01"));
        sent.put("dueOn", List.of(LAST_YEAR + 1 + "-12-31"));
        sent.putAll(more);
        var answer = manager.post(BODY + "/objectives", sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return path(answer);
    }

    private String demo(String title) {
        String id = within(body(PROVINCE), () -> jdbc.sql(
                        "select id::text from objective where body_id = ? and replace(title, '''', '’') = ?")
                .params(body(PROVINCE).id(), title)
                .query(String.class)
                .single());
        return BODY + "/objectives/" + id;
    }

    private Form form(String page, String action) {
        return Form.of(manager.get(page).body()).stream()
                .filter(form -> form.action().endsWith(action))
                .findFirst()
                .orElseThrow();
    }

    /** What the form of this page sends when nobody touches it. */
    private Map<String, List<String>> sent(String page, String action) {
        var sent = new LinkedHashMap<String, List<String>>();
        for (var field : form(page, action).fields())
            if (field.on() && field.name() != null)
                sent.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value());
        return sent;
    }

    private static Map<String, List<String>> once(String page) {
        return Map.of("_page", List.of(page), "_once", List.of(UUID.randomUUID().toString()));
    }

    private static String link(String page, String end, String part) {
        return Pattern.compile("href=\"([^\"]*" + part + "[^\"]*" + end + ")\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
