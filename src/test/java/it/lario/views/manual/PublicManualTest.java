package it.lario.views.manual;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Visitor;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.printing.Archival;
import it.lario.ground.tenancy.CurrentBody;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody may read: only what is in force and switched on, the same for whoever asks, without trace of the reader. */
class PublicManualTest extends Running {

    private static final String BODY = "provincia-del-lario";
    private static final String SILENT = "comune-di-montelario";
    private static final String SETTINGS = "/" + BODY + "/manual/publication";
    private static final List<String> PAGES = List.of("", "/manual", "/policy", "/manual/pdf", "/policy/pdf");

    @LocalServerPort
    int port;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final HttpClient reader = HttpClient.newHttpClient();

    @AfterEach
    void asTheDemonstrationHadIt() {
        show("manual", "policy");
    }

    @Test
    void everybodyReadsWhatIsSwitchedOn() throws Exception {
        assertThat(text("/manual").body()).contains("Manuale della qualità", "Edizione", "Servizi per i Comuni", "PEC");
        assertThat(text("/policy").body()).contains("Politica per la qualità", "POL 01", "decreto del Presidente");
        assertThat(text("").body()).contains("/public/" + BODY + "/manual", "/public/" + BODY + "/policy");
        for (String page : List.of("/manual/pdf", "/policy/pdf")) {
            byte[] pdf = send(get(page)).body();
            Files.write(Path.of("target/public" + page.replace('/', '-') + ".pdf"), pdf);
            Archival.assertSound(pdf);
        }
    }

    @Test
    void neverADraft() {
        assertThat(text("/manual").body()).doesNotContain("Gruppi di volontari della protezione civile");
    }

    @Test
    void leavesNoTraceAndMayBeKeptForAMoment() throws Exception {
        for (String page : PAGES) {
            var answer = send(get(page + "?lang=it"));
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).as(page).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .as(page)
                    .contains("public", "max-age=60");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            var again = send(get(page + "?lang=it").header("If-None-Match", tag));
            assertThat(again.statusCode()).as(page).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(send(get("/manual").method("HEAD", BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);
        assertThat(send(get("/manual").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsSignedInReadsTheSamePage() {
        String page = Visitor.signedIn(port, "anna.bianchi", "dimostrazione")
                .get("/public/" + BODY + "/manual")
                .body();
        assertThat(page).isEqualTo(text("/manual").body()).doesNotContain("sign-out", "class=\"menu\"");
    }

    @Test
    void whatIsSwitchedOffIsNotThere() throws Exception {
        show("policy");
        assertThat(statuses(BODY)).containsExactly(200, 404, 200, 404, 200);
        show();
        assertThat(statuses(BODY)).containsOnly(404);
        assertThat(statuses(SILENT)).containsOnly(404);
        assertThat(statuses("ente-che-non-esiste")).containsOnly(404);
        for (String page : PAGES)
            assertThat(send(get(page)).headers().allValues("Set-Cookie")).isEmpty();
    }

    /** The pages of those who work are not reached by the public door, whatever the address. */
    @Test
    void nothingElseIsThere() throws Exception {
        for (String page :
                List.of("/documents", "/manual/changes", "/manual/editions", "/risks", "/files/x", "/policy/edit"))
            assertThat(send(get(page)).statusCode()).as(page).isIn(403, 404);
    }

    @Test
    void namesAreShownOnlyWhereTheBodyChoseSo() throws Exception {
        var names = within(
                () -> jdbc.sql("""
                        select distinct p.name from appointment a join person p on p.id = a.person_id
                        where a.body_id = ?""").param(body().id()).query(String.class).list());
        assertThat(names).hasSizeGreaterThan(10);
        String page = text("/manual").body().replace("&#39;", "'")
                + text("/policy").body()
                + pdf("/manual/pdf")
                + pdf("/policy/pdf");
        assertThat(names.stream().filter(page::contains)).isEmpty();
        show("manual", "policy", "names");
        assertThat(text("/manual").body()).contains("Giulia Marchetti", "Anna Bianchi");
        assertThat(pdf("/manual/pdf")).contains("Giulia Marchetti");
        assertThat(pdf("/policy/pdf")).contains("Paolo Conti");
    }

    @Test
    void onlyTheQualityOfficeSwitches() {
        var liaison = Visitor.signedIn(port, "giulia.marchetti", "dimostrazione");
        liaison.get(SETTINGS);
        assertThat(liaison.post(SETTINGS, Map.of("_version", List.of("0"))).statusCode())
                .isEqualTo(403);
        assertThat(statuses(BODY)).containsOnly(200);
    }

    private void show(String... what) {
        var manager = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
        var version = Pattern.compile("name=\"_version\" value=\"(-?\\d+)\"")
                .matcher(manager.get(SETTINGS).body());
        assertThat(version.find()).isTrue();
        var form = new HashMap<String, List<String>>();
        form.put("_version", List.of(version.group(1)));
        for (String one : what) form.put(one, List.of("true"));
        assertThat(manager.post(SETTINGS, form).statusCode()).isEqualTo(302);
    }

    private List<Integer> statuses(String slug) {
        return PAGES.stream()
                .map(page -> new Visitor(port).get("/public/" + slug + page).statusCode())
                .toList();
    }

    private HttpRequest.Builder get(String page) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/public/" + BODY + page));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return reader.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> text(String page) {
        return new Visitor(port).get("/public/" + BODY + page);
    }

    private String pdf(String page) throws Exception {
        try (var document = Loader.loadPDF(send(get(page)).body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Body body() {
        return bodies.bySlug(BODY).orElseThrow();
    }

    private <T> T within(Supplier<T> work) {
        return CurrentBody.during(body().id(), () -> transaction.execute(tx -> work.get()));
    }
}
