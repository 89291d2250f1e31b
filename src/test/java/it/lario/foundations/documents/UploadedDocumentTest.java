package it.lario.foundations.documents;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Visitor;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.reading.Made;
import it.lario.ground.tenancy.CurrentBody;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

/** A file lives the same life as a text: it is read, judged, frozen, followed by another, and refused when it is hostile. */
class UploadedDocumentTest extends Running {

    private static final String BODY = "/provincia-del-lario";
    private static final String DAY = "2026-11-20";

    @LocalServerPort
    int port;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Visitor author;
    private Visitor verifier;
    private Visitor approver;

    @BeforeEach
    void enter() {
        author = Visitor.signedIn(port, "claudia.orlando", "dimostrazione");
        verifier = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
        approver = Visitor.signedIn(port, "giulia.marchetti", "dimostrazione");
    }

    @Test
    void aFileIsApprovedAndSoIsTheNextOne() throws Exception {
        String first = uploaded("PO 71", "procedura 文書.docx", Made.docx(text("Prima stesura")));
        assertThat(author.get(first).body()).contains("Prima stesura", "procedura 文書.docx", "Letto e accettato");
        approve(first, "2026-11-20");
        String frozen = frozen(first);
        assertThat(frozen).contains("\"name\":\"procedura 文書.docx\"", "\"sha256\":\"");
        assertThat(author.get(first).body()).contains("In vigore", "Scarica il frontespizio in PDF");

        String document = documentOf(first);
        author.get(document);
        var opened = author.post(
                document + "/revisions",
                form(document, Map.of("reason", List.of("Nuovi tempi"), "extraordinary", List.of("false"))));
        String second = path(opened);
        author.get(second + "/edit");
        var held = author.upload(
                second + "/file",
                form(second + "/edit", Map.of("_version", List.of("0"), "reason", List.of("Nuovi tempi"))),
                "file",
                "procedura.pdf",
                Made.bytes(Made.pdf(2, "Seconda stesura")));
        assertThat(held.statusCode()).isEqualTo(302);
        read(second);
        approve(second, "2026-11-21");
        assertThat(author.get(second).body())
                .contains("Seconda stesura 1", "Seconda stesura 2", "In vigore", "/pages/1");
        assertThat(author.get(first).body()).contains("Superata", "Prima stesura");
        assertThat(frozen(first)).isEqualTo(frozen);
        assertThat(author.get(document + "/differences").body())
                .contains("Dalla revisione 0 alla revisione 1", "Nuovi tempi", "Paragrafo tolto", "Paragrafo aggiunto")
                .contains("Prima stesura", "Seconda stesura 2");
        var page = author.get(document).body();
        var link = Pattern.compile("href=\"(" + BODY + "/files/[^\"/]+)\">procedura.pdf")
                .matcher(page);
        assertThat(link.find()).isTrue();
        var file = author.get(link.group(1));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        var picture = author.get(link.group(1) + "/pages/1");
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(author.get(link.group(1) + "/pages/9").statusCode()).isEqualTo(404);
    }

    @Test
    void aHostileFileStopsBeforeVerificationAndIsHandedToNobody() throws Exception {
        String revision = uploaded("PO 72", "macro.docx", Made.docx(text("Testo"), "word/vbaProject.bin", "macro"));
        assertThat(author.get(revision).body()).contains("Il file contiene macro", "Rifiutato");
        verifier.get(revision);
        var refused = verifier.post(revision + "/verification", form(revision, Map.of("verifiedOn", List.of(DAY))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Il file è stato rifiutato alla lettura");
        String file = "/files/"
                + within(() -> jdbc.sql("select file_id from revision where body_id = ? and id = ?")
                        .params(body().id(), id(revision))
                        .query(UUID.class)
                        .single());
        var asked = author.get(BODY + file);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("non si può scaricare");
        assertThat(author.get(BODY + file + "/about").body()).contains("Il file contiene macro");

        // A written text takes the file's place, and the way goes on.
        author.get(revision + "/edit");
        var written = author.post(
                revision,
                form(
                        revision + "/edit",
                        Map.of("_version", List.of(version(revision)), "text", List.of("# Testo scritto"))));
        assertThat(written.statusCode()).isEqualTo(302);
        verifier.get(revision);
        assertThat(verifier.post(revision + "/verification", form(revision, Map.of("verifiedOn", List.of(DAY))))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aWordFileBecomesTextWithAReportAndIsNotSavedYet() {
        author.get(BODY + "/documents/new");
        var shown = author.upload(
                BODY + "/documents/import",
                form(BODY + "/documents/new", Map.of()),
                "word",
                "procedura.docx",
                Made.docx(text("Testo ricavato") + "<w:p><w:del><w:r><w:delText>via</w:delText></w:r></w:del></w:p>"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Testo ricavato", "Modifiche da accettare o rifiutare: 1", "non è ancora salvato");
        var refused = author.upload(
                BODY + "/documents/import",
                form(BODY + "/documents/new", Map.of()),
                "word",
                "procedura.docx",
                "non sono un docx".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Il file è danneggiato");
    }

    private static String text(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A new document from a file, already read; the page of its first revision. */
    private String uploaded(String code, String name, byte[] content) throws Exception {
        String unit = within(
                () -> jdbc.sql("""
                select a.unit_id::text from appointment a join person p on p.id = a.person_id
                where a.body_id = ? and p.username = 'claudia.orlando' and a.unit_id is not null""").param(body().id()).query(String.class).single());
        String owner = jdbc.sql("select id::text from person where username = 'claudia.orlando'")
                .query(String.class)
                .single();
        author.get(BODY + "/documents/new-file");
        var form = form(BODY + "/documents/new-file", Map.of());
        form.put("type", List.of("PROCEDURE"));
        form.put("code", List.of(code));
        form.put("title", List.of("Documento da un file"));
        form.put("unit", List.of(unit));
        form.put("owner", List.of(owner));
        form.put("distribution", List.of(unit));
        var answer = author.upload(BODY + "/documents/files", form, "file", name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String document = path(answer);
        String revision = within(() -> jdbc.sql("select id::text from revision where body_id = ? and document_id = ?")
                .params(body().id(), id(document))
                .query(String.class)
                .single());
        read(BODY + "/revisions/" + revision);
        return BODY + "/revisions/" + revision;
    }

    /** Waits for the job, as a person would load the page again. */
    private void read(String revision) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (author.get(revision).body().contains("Il file è in lettura")) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }

    private void approve(String revision, String inForceOn) {
        verifier.get(revision);
        assertThat(verifier.post(revision + "/verification", form(revision, Map.of("verifiedOn", List.of(DAY))))
                        .statusCode())
                .isEqualTo(302);
        approver.get(revision);
        var approved = approver.post(
                revision + "/approval",
                form(
                        revision,
                        Map.of(
                                "act", List.of("determinazione n. 1"),
                                "approvedOn", List.of(DAY),
                                "inForceOn", List.of(inForceOn),
                                "reviewOn", List.of("2027-11-20"),
                                "readBy", List.of("2026-12-20"))));
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(302);
    }

    private String frozen(String revision) {
        return within(() -> jdbc.sql("select content from frozen_revision where body_id = ? and revision_id = ?")
                .params(body().id(), id(revision))
                .query(String.class)
                .single());
    }

    private String documentOf(String revision) {
        return BODY + "/documents/"
                + within(() -> jdbc.sql("select document_id::text from revision where body_id = ? and id = ?")
                        .params(body().id(), id(revision))
                        .query(String.class)
                        .single());
    }

    private String version(String revision) {
        return within(() -> jdbc.sql("select version::text from revision where body_id = ? and id = ?")
                .params(body().id(), id(revision))
                .query(String.class)
                .single());
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private static Map<String, List<String>> form(String page, Map<String, List<String>> fields) {
        var form = new HashMap<>(fields);
        form.put("_page", List.of(page));
        form.put("_once", List.of(UUID.randomUUID().toString()));
        return form;
    }

    private Body body() {
        return bodies.bySlug(BODY.substring(1)).orElseThrow();
    }

    private <T> T within(Supplier<T> work) {
        return CurrentBody.during(body().id(), () -> transaction.execute(tx -> work.get()));
    }
}
