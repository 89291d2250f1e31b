package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.people.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people typed is never lost, and nothing is written twice or by halves. */
class TypedTextTest extends Running {

    private static final String BODY = "/" + PROVINCE;
    private static final String LONG_AGO = "2026-11-02";

    Visitor manager;

    @BeforeEach
    void enter() {
        manager = Visitor.signedIn(port, manager(), "dimostrazione");
    }

    @Test
    void anInvalidFieldBringsThePageBackWithEverythingTyped() {
        manager.get(BODY + "/nonconformities/new");
        var form = report("Titolo da non perdere");
        form.put("reportedOn", List.of("2026-13-45"));
        form.put("gap", List.of(""));
        var answer = manager.post(BODY + "/nonconformities", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Titolo da non perdere", "La data non è valida", "Compila questo campo", "href=\"#gap\"");
        assertThat(counted("Titolo da non perdere")).isZero();
    }

    @Test
    void textTooLongIsRefusedWholeNotCut() {
        manager.get(BODY + "/nonconformities/new");
        var answer = manager.post(BODY + "/nonconformities", report("x".repeat(201)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Al massimo 200 caratteri", "x".repeat(201));
    }

    @Test
    void strangeTextIsKeptAsItIsAndNeverRun() {
        String strange = "<script>alert(1)</script> שלום 😀 \u202Erovescio & «virgolette» " + UUID.randomUUID();
        manager.get(BODY + "/nonconformities/new");
        var answer = manager.post(BODY + "/nonconformities", report(strange));
        assertThat(answer.statusCode()).isEqualTo(302);
        var page = manager.get(path(answer.headers().firstValue("Location").orElseThrow()));
        assertThat(page.body())
                .contains("&lt;script", "שלום 😀", "rovescio &amp; «virgolette»")
                .doesNotContain("<script>alert");
        assertThat(counted(strange)).isEqualTo(1);
    }

    @Test
    void aLostSessionKeepsTheFormUntilAfterSigningIn() {
        manager.get(BODY + "/nonconformities/new");
        manager.forgetSession();
        var asked = manager.post(BODY + "/nonconformities", report("Scritto prima di perdere la sessione"));
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Scritto prima di perdere la sessione", "_carried_to");
        var carried = hidden(asked.body());
        carried.put("username", List.of(manager()));
        carried.put("password", List.of("dimostrazione"));
        carried.remove("_csrf");
        var offered = manager.post("/sign-in", carried);
        assertThat(offered.statusCode()).isEqualTo(200);
        assertThat(offered.body()).contains("Scritto prima di perdere la sessione");
        assertThat(counted("Scritto prima di perdere la sessione")).isZero();
        var form = hidden(offered.body());
        form.remove("_csrf");
        assertThat(manager.post(BODY + "/nonconformities", form).statusCode()).isEqualTo(302);
        assertThat(counted("Scritto prima di perdere la sessione")).isEqualTo(1);
    }

    @Test
    void twoPeopleOnOneRecordSeeBothTexts() {
        String record = reported("Scheda contesa");
        manager.get(record + "/edit");
        var mine = report("La mia versione");
        var theirs = report("La loro versione");
        mine.put("_version", List.of("0"));
        theirs.put("_version", List.of("0"));
        assertThat(manager.post(record, theirs).statusCode()).isEqualTo(302);
        var conflict = manager.post(record, mine);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("La mia versione", "La loro versione", "Salva il mio testo");
        mine.put("_version", List.of("1"));
        mine.put("_once", List.of(UUID.randomUUID().toString()));
        assertThat(manager.post(record, mine).statusCode()).isEqualTo(302);
        assertThat(manager.get(record).body()).contains("La mia versione");
    }

    @Test
    void aDoubleClickWritesOnce() {
        manager.get(BODY + "/nonconformities/new");
        var form = report("Doppio clic");
        var clicks = List.of(
                CompletableFuture.supplyAsync(() -> manager.post(BODY + "/nonconformities", form)),
                CompletableFuture.supplyAsync(() -> manager.post(BODY + "/nonconformities", form)),
                CompletableFuture.supplyAsync(() -> manager.post(BODY + "/nonconformities", form)));
        var places = clicks.stream()
                .map(click -> click.join().headers().firstValue("Location").orElseThrow())
                .distinct();
        assertThat(places).hasSize(1);
        assertThat(counted("Doppio clic")).isEqualTo(1);
    }

    @Test
    void aStepOutOfOrderIsRefusedWithItsReason() {
        String record = reported("Passo fuori ordine");
        manager.get(record);
        var answer = manager.post(record + "/closure", Map.of("_page", List.of(record), "_once", List.of(key())));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Manca un’azione correttiva");
    }

    @Test
    void aFormThatIsNotOursDoesNothing() {
        var stranger = Visitor.signedIn(port, manager(), "dimostrazione");
        stranger.get(BODY + "/nonconformities/new");
        var form = report("Da un altro sito");
        form.put("_csrf", List.of("inventato"));
        stranger.forgetToken();
        assertThat(stranger.post(BODY + "/nonconformities", form).statusCode()).isEqualTo(401);
        assertThat(counted("Da un altro sito")).isZero();
    }

    @Test
    void aFileWhoseNameLiesIsRefusedAtItsField() {
        String action = action();
        var answer = manager.upload(
                action + "/files", action, "relazione.pdf", "<html><script>alert(1)</script></html>".getBytes());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("non è quello che il nome dice");
        assertThat(manager.upload(action + "/files", action, "virus.exe", new byte[] {77, 90})
                        .body())
                .contains("non si possono caricare");
    }

    @Test
    void aFileIsServedOnlyToBeSaved() {
        String action = action();
        assertThat(manager.upload(action + "/files", action, "nota <b>.txt", "Testo".getBytes())
                        .statusCode())
                .isEqualTo(302);
        var link = Pattern.compile("href=\"(" + BODY + "/files/[^\"]+)")
                .matcher(manager.get(action).body());
        assertThat(link.find()).isTrue();
        var file = manager.get(link.group(1));
        assertThat(file.body()).isEqualTo("Testo");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void aHugeFileIsTurnedAwayWithAClearPage() {
        String action = action();
        var answer = manager.upload(action + "/files", action, "enorme.pdf", new byte[200 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Il file è troppo grande");
    }

    /** The page of an action of ours. */
    private String action() {
        String id = within(
                body(PROVINCE), () -> jdbc.sql("select id::text from action where body_id = ? order by id limit 1")
                        .param(body(PROVINCE).id())
                        .query(String.class)
                        .single());
        manager.get(BODY + "/actions/" + id);
        return BODY + "/actions/" + id;
    }

    private String reported(String title) {
        manager.get(BODY + "/nonconformities/new");
        var answer = manager.post(BODY + "/nonconformities", report(title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return path(answer.headers().firstValue("Location").orElseThrow()).replace("?done=saved", "");
    }

    private static String path(String location) {
        return location.replaceFirst("https?://[^/]+", "");
    }

    private static Map<String, List<String>> report(String title) {
        var form = new HashMap<String, List<String>>();
        form.put("_page", List.of(BODY + "/nonconformities/new"));
        form.put("_once", List.of(key()));
        form.put("title", List.of(title));
        form.put("source", List.of("SELF"));
        form.put("grade", List.of("MINOR"));
        form.put("requirement", List.of("Rispondere entro trenta giorni"));
        form.put("evidence", List.of("Tre pratiche oltre il termine"));
        form.put("gap", List.of("Il termine non è rispettato"));
        form.put("reportedOn", List.of(LONG_AGO));
        form.put("clauses", List.of("8.5.1", "10.2"));
        return form;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, List<String>> hidden(String page) {
        var fields = new HashMap<String, List<String>>();
        String main = page.substring(page.indexOf("<main"));
        var found = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(main);
        while (found.find())
            fields.computeIfAbsent(found.group(1), name -> new java.util.ArrayList<>())
                    .add(found.group(2));
        return fields;
    }

    private String manager() {
        return holders(body(PROVINCE), Role.QUALITY_MANAGER).get(0);
    }

    private long counted(String title) {
        return within(
                body(PROVINCE), () -> jdbc.sql("select count(*) from nonconformity where body_id = ? and title = ?")
                        .params(body(PROVINCE).id(), title)
                        .query(Long.class)
                        .single());
    }
}
