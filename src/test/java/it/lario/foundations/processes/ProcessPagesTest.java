package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Running;
import it.lario.Visitor;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A process by its pages: rows that are asked for, diagrams that come and go, versions that stay. */
class ProcessPagesTest extends Running {

    private static final String BODY = "/provincia-del-lario";

    @LocalServerPort
    int port;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Visitor manager;
    private Body body;

    @BeforeEach
    void enter() {
        body = bodies.bySlug(BODY.substring(1)).orElseThrow();
        manager = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
    }

    @Test
    void moreRowsKeepWhatWasTypedAndWriteNothing() {
        String process = created(Map.of("stepWhat", List.of("Registra", "", "")));
        String edit = manager.get(process + "/edit").body();
        var form = form(process + "/edit", edit);
        form.put("stepWhat", List.of("Registra", "Scritto e non salvato", "", "", ""));
        form.put("name", List.of(""));
        form.put("more", List.of("steps"));
        var answer = manager.post(process, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Scritto e non salvato").doesNotContain("Compila questo campo");
        assertThat(count(answer.body(), "name=\"stepWhat\"")).isEqualTo(count(edit, "name=\"stepWhat\"") + 5);
        assertThat(manager.get(process).body()).doesNotContain("Scritto e non salvato");
    }

    @Test
    void aFileThatIsNoDiagramIsRefusedAtItsField() {
        String process = created(Map.of());
        for (var file : Map.of(
                        "<html/>", "non è BPMN 2.0",
                        "<a><b></a>", "è rovinato: l’XML si interrompe",
                        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "DOCTYPE",
                        " ", "Il file è vuoto")
                .entrySet()) {
            var answer = upload(process, file.getKey().getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(422);
            assertThat(answer.body()).contains(file.getValue(), "id=\"file-problem\"");
        }
        assertThat(manager.get(process).body()).contains("disegnato dalla tabella");
    }

    @Test
    void aDiagramGoesInAndOutByteForByteAndFollowsTheTable() throws Exception {
        String everything = Files.readString(Path.of("src/test/resources/bpmn/everything.bpmn"));
        String process = created(Map.of("stepWhat", List.of("Va via", "", "")));
        assertThat(upload(process, everything.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(302);
        String page = manager.get(process).body();
        assertThat(page)
                .contains("Interroga la banca dati", "6 bivi", "35 eventi", "<svg class=\"bpmn\"")
                .doesNotContain("1. Va via");
        assertThat(manager.get(process + "/bpmn").body()).isEqualTo(everything);
        var form = form(process + "/edit", manager.get(process + "/edit").body());
        var what = new ArrayList<>(form.get("stepWhat"));
        what.set(what.indexOf("Interroga la banca dati"), "Interroga due banche dati");
        form.put("stepWhat", what);
        assertThat(manager.post(process, form).statusCode()).isEqualTo(302);
        assertThat(manager.get(process + "/bpmn").body())
                .isEqualTo(everything.replace("Interroga la banca dati", "Interroga due banche dati"));
    }

    @Test
    void aDiagramDrawnOnAnOldSheetIsAConflict() {
        String process =
                created(Map.of("stepWho", List.of("Ufficio", "", ""), "stepWhat", List.of("Registra", "", "")));
        String drawn = manager.get(process + "/bpmn").body();
        String edit = manager.get(process + "/diagram").body();
        assertThat(edit).contains("/assets/bpmn.js", "data-canvas");
        assertThat(draw(process, drawn.replace("Registra", "Protocolla"), "0").statusCode())
                .isEqualTo(302);
        assertThat(manager.get(process).body()).contains("1. Protocolla", "conservato");
        var conflict = draw(process, drawn.replace("Registra", "Smista"), "0");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Smista", "Protocolla", "Salva il mio testo");
        var broken = draw(process, drawn.replace("</process>", ""), "1");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("rovinato", "id=\"xml-problem\"");
    }

    @Test
    void whoWroteLastDoesNotVerifyAndAFrozenVersionIsOutOfReach() {
        String process = created(Map.of());
        manager.get(process);
        var answer = manager.post(
                process + "/versions", Map.of("_page", List.of(process), "verifiedOn", List.of("2026-11-02")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chi ha scritto la scheda per ultimo non la verifica");
        for (String change :
                List.of("update frozen_process_version set content = 'x'", "delete from frozen_process_version"))
            assertThatThrownBy(() -> within(() -> jdbc.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void twoVersionsAreComparedFieldByField() {
        List<String> versions =
                within(() -> jdbc.sql("""
                select v.id::text from process_version v join process p on p.body_id = v.body_id and p.id = v.process_id
                where v.body_id = ? and p.code = 'P-07' order by v.number""").param(body.id()).query(String.class).list());
        assertThat(versions).hasSize(2);
        String page = manager.get(BODY + "/process-versions/" + versions.get(0) + "/comparison?with=" + versions.get(1))
                .body();
        assertThat(page).contains("<del>Registrazioni entro due giorni</del>", "<ins>Registrazioni entro il giorno");
        assertThat(manager.get(BODY + "/process-versions/" + versions.get(1)).body())
                .contains("In vigore", "Scarica il PDF");
    }

    @Test
    void theMapShowsWhoGivesWhatAndWhoStandsAlone() {
        String map = manager.get(BODY + "/processes/map").body();
        assertThat(count(map, "class=\"map-code\"")).isGreaterThanOrEqualTo(15);
        assertThat(map)
                .contains(
                        "Documenti registrati, classificati e assegnati",
                        "Tutte e due le schede",
                        "Solo chi",
                        "map-way-doubt");
        String alone = map.substring(map.indexOf("Processi isolati"));
        assertThat(alone.substring(0, alone.indexOf("</section>")))
                .contains("P-15")
                .doesNotContain("P-07");
        String unmeasured = map.substring(map.indexOf("Processi senza una misura"));
        assertThat(unmeasured.substring(0, unmeasured.indexOf("</section>")))
                .contains("P-15")
                .doesNotContain("P-07");
        assertThat(manager.get(BODY + "/processes/catalogue").body())
                .contains("Processi di governo", "P-01 Pianificazione", "Autorizzazioni ai trasporti eccezionali");
    }

    private HttpResponse<String> draw(String process, String xml, String version) {
        return manager.post(
                process + "/diagram",
                Map.of(
                        "_page", List.of(process + "/diagram"),
                        "_version", List.of(version),
                        "_once", List.of(UUID.randomUUID().toString()),
                        "xml", List.of(xml)));
    }

    private HttpResponse<String> upload(String process, byte[] file) {
        manager.get(process);
        return manager.upload(process + "/bpmn?_version=0", process, "processo.bpmn", file);
    }

    /** The page of a new process, with no more than it needs and these fields. */
    private String created(Map<String, List<String>> more) {
        var form = new HashMap<String, List<String>>(Map.of(
                "code", List.of("T-" + UUID.randomUUID().toString().substring(0, 8)),
                "name", List.of("Processo di prova"),
                "kind", List.of("SUPPORT"),
                "unit",
                        List.of(within(
                                () -> jdbc.sql("select id::text from unit where body_id = ? order by name limit 1")
                                        .param(body.id())
                                        .query(String.class)
                                        .single())),
                "_page", List.of(BODY + "/processes/new"),
                "_once", List.of(UUID.randomUUID().toString())));
        form.putAll(more);
        manager.get(BODY + "/processes/new");
        var answer = manager.post(BODY + "/processes", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    /** What a browser would send of the form on this page if nothing were changed. */
    private static Map<String, List<String>> form(String path, String page) {
        String main = page.substring(page.indexOf("<main"));
        var form = new HashMap<String, List<String>>();
        var found = Pattern.compile(
                        "<(input|textarea|select)([^>]*) name=\"([^\"]+)\"([^>]*)>(?:(?<=<textarea[^>]{1,400}>|<select[^>]{1,400}>)\\n?(.*?)</(?:textarea|select)>)?",
                        Pattern.DOTALL)
                .matcher(main);
        while (found.find()) {
            String attributes = found.group(2) + found.group(4);
            if (attributes.contains("type=\"checkbox\"") && !attributes.contains(" checked")) continue;
            String value = found.group(1).equals("textarea")
                    ? found.group(5)
                    : found.group(1).equals("select")
                            ? first("<option value=\"([^\"]*)\" selected", found.group(5))
                            : first("value=\"([^\"]*)\"", attributes);
            form.computeIfAbsent(found.group(3), name -> new ArrayList<>()).add(plain(value));
        }
        form.put("_page", List.of(path));
        form.remove("_csrf");
        return form;
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String text) {
        return text.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private <T> T within(Supplier<T> work) {
        return CurrentBody.during(body.id(), () -> transaction.execute(tx -> work.get()));
    }
}
