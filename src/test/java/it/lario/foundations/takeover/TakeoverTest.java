package it.lario.foundations.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Running;
import it.lario.Town;
import it.lario.Visitor;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revision;
import it.lario.foundations.documents.Revisions;
import it.lario.foundations.takeover.Takeover.Status;
import it.lario.foundations.takeover.Takeovers.Terms;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Role;
import it.lario.ground.reading.Made;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** A register of before Lario comes in whole or not at all, and goes out whole while nothing was done with it. */
class TakeoverTest extends Running {

    private static final String BODY = "/provincia-del-lario";
    private static final String HEADINGS = "Codice;Titolo;Revisione;Data;Stato;File;Atto\n";
    private static final String LIST = HEADINGS
            + "PO 07;Gare;02;15/01/2024;in vigore;PO 07 rev 02.txt;determina n. 12\n"
            + "PO 07;Gare;01;09/09/2020;superato;PO 07 rev 01.txt;\n"
            + "IO 09;Buste;B;02/02/2023;in vigore;IO 09.txt;\n"
            + "PO 08;Albo;1;30/06/2021;ritirato;;\n";

    @Autowired
    ApplicationContext application;

    @Autowired
    Takeovers takeovers;

    @Autowired
    TakenDocuments taken;

    @Autowired
    Planner planner;

    @Autowired
    LegacyHistory history;

    @Autowired
    Documents documents;

    @Autowired
    Revisions revisions;

    private Town town;

    @Test
    void aRegisterIsTakenOverWithItsHistoryAndNobodysApprovalIsMadeUp() throws Exception {
        UUID id = ready(LIST, files());
        manager(() -> takeovers.confirm(id));
        assertThat(until(id, Status.TAKEN).documents()).isEqualTo(3);

        UUID document = document("PO 07");
        Revision text = manager(() -> documents.inForce(document).orElseThrow());
        assertThat(text.label()).isEqualTo("PO 07 rev. 02");
        assertThat(text.approver()).isNull();
        assertThat(text.verifier()).isNull();
        assertThat(text.approvedOn()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(manager(() -> documents.authorsOf(List.of(document)))).isEmpty();
        var earlier = manager(() -> history.of(document));
        assertThat(earlier).extracting(one -> one.mark() + one.status()).containsExactly("01takeover.state.SUPERSEDED");
        assertThat(earlier.get(0).sha256()).matches("[0-9a-f]{64}");
        assertThat(count("select count(*) from frozen_revision where body_id = ?"))
                .isEqualTo(3);
        assertThat(notes("documents.taken-over")).allMatch(detail -> detail.matches(".*elenco\\.csv, riga [245].*"));
        assertThat(Files.exists(staged(id))).isFalse();

        // The office counts on as it always did.
        Revision next = manager(() -> revisions.open(document, "Nuove soglie", Rome.today()));
        assertThat(next.mark()).isEqualTo("03");
        assertThat(manager(() -> revisions.open(document("IO 09"), "Altro", Rome.today()))
                        .mark())
                .isEqualTo("C");
    }

    @Test
    void itIsUndoneWholeAndTheCodesAreFreeAgain() throws Exception {
        UUID id = ready(LIST, files());
        manager(() -> takeovers.confirm(id));
        until(id, Status.TAKEN);
        manager(() -> takeovers.undo(id));
        for (String table : List.of("document", "revision", "frozen_revision", "legacy_revision", "takeover_document"))
            assertThat(count("select count(*) from " + table + " where body_id = ?"))
                    .as(table)
                    .isZero();
        assertThat(count("select count(*) from stored_file where body_id = ?"))
                .as("only the list stays")
                .isEqualTo(1);
        assertThat(count("select count(*) from search_entry where body_id = ? and kind like 'documents%'"))
                .isZero();
        assertThat(count("select count(*) from leaving_content where body_id = ?"))
                .as("three files and three prints lost their owner")
                .isGreaterThanOrEqualTo(6);
        UUID again = ready(LIST, files());
        manager(() -> takeovers.confirm(again));
        until(again, Status.TAKEN);

        // Once something was done with a document, it stays.
        UUID document = document("PO 07");
        manager(() -> revisions.open(document, "Nuove soglie", Rome.today()));
        assertThat(manager(() -> taken.touched(again)))
                .extracting(TakenDocument::label)
                .containsExactly("PO 07 Gare");
        assertThatThrownBy(() -> manager(() -> takeovers.undo(again))).hasMessage("takeover.touched");
        assertThat(document("PO 07")).isEqualTo(document);
        assertThatThrownBy(() -> manager(() -> jdbc.sql("select undo_takeover(?, ?)::text")
                        .params(town.body().id(), again)
                        .query(String.class)
                        .list()))
                .hasStackTraceContaining("were touched");
        assertThatThrownBy(() -> manager(() -> jdbc.sql("delete from document").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whatSomebodyIsWritingInADraftIsSpared() throws Exception {
        UUID id = ready(HEADINGS + "IO 09;Buste;1;02/02/2023;bozza;IO 09.txt;\n", files());
        manager(() -> takeovers.confirm(id));
        until(id, Status.TAKEN);
        Revision draft = manager(() -> documents.revisions(document("IO 09")).get(0));
        assertThat(draft.status()).isEqualTo(Revision.Status.DRAFT);
        assertThat(manager(() -> taken.touched(id))).isEmpty();
        manager(() -> jdbc.sql("""
            insert into working_copy (body_id, revision_id, person_id, base, text, reason, saved_at)
            values (?, ?, ?, 0, 'Testo non ancora salvato', '', now())""")
                .params(town.body().id(), draft.id(), town.manager())
                .update());
        assertThat(manager(() -> taken.touched(id))).hasSize(1);
        assertThatThrownBy(() -> manager(() -> takeovers.undo(id))).hasMessage("takeover.touched");
        assertThatThrownBy(() -> manager(() -> {
                    taken.remove(id);
                    return null;
                }))
                .hasMessage("takeover.touched");
        assertThat(count("select count(*) from working_copy where body_id = ?")).isEqualTo(1);
    }

    @Test
    void whenTheThirdFileFailsNothingIsWritten() throws Exception {
        UUID id = ready(LIST, files());
        Files.delete(staged(id).resolve("2"));
        manager(() -> takeovers.confirm(id));
        Takeover failed = until(id, Status.READY);
        assertThat(failed.trouble()).isEqualTo("takeover.failed");
        for (String table : List.of("document", "revision", "legacy_revision", "stored_file"))
            assertThat(count("select count(*) from " + table + " where body_id = ?"))
                    .as(table)
                    .isZero();
        assertThat(notes("documents.taken-over")).isEmpty();
    }

    @Test
    void aHostileFileIsNamedInItsRowAndStandsInTheWay() throws Exception {
        var files = files();
        files.remove("IO 09.txt");
        files.put("IO 09.docx", Made.docx("<w:p/>", "word/vbaProject.bin", "macro"));
        UUID id = ready(LIST.replace("IO 09.txt", "IO 09.docx"), files);
        Plan plan = manager(() -> planner.plan(takeovers.get(id)));
        assertThat(plan.flaws())
                .filteredOn(flaw -> !flaw.warning())
                .extracting(flaw -> flaw.row() + flaw.key())
                .containsExactly("4reading.macros");
        assertThatThrownBy(() -> manager(() -> takeovers.confirm(id))).hasMessage("takeover.blocked");
        assertThat(manager(() -> takeovers.drop(id)).status()).isEqualTo(Status.DROPPED);
        assertThat(count("select count(*) from takeover_file where body_id = ?"))
                .isZero();
        assertThat(Files.exists(staged(id))).isFalse();
    }

    @Test
    void onlyTheQualityOfficeTakesOver() {
        town = new Town(application, "Comune senza registro");
        UUID unit = town.unit("Ufficio", null);
        UUID operator = town.person("Ugo Operatore", Role.OPERATOR, unit);
        assertThatThrownBy(() -> town.as(
                        operator,
                        () -> takeovers.bring(
                                new Terms(unit, operator, Rome.today()),
                                brought("elenco.csv", LIST.getBytes()),
                                null,
                                List.of())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void thePagesLeadFromTheRegisterToThePreviewAndItsErrors() throws Exception {
        var manager = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
        assertThat(manager.get(BODY + "/documents").body()).contains("/takeovers\"");
        String form = manager.get(BODY + "/takeovers/new").body();
        assertThat(form).contains("webkitdirectory", "Prossimo riesame (facoltativa)");
        assertThat(manager.get(BODY + "/takeovers/template?format=csv").body())
                .startsWith("\uFEFFCodice;Titolo;Revisione;Data;Stato;File");
        var unit = form.replaceFirst("(?s).*name=\"unit\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        var owner = form.replaceFirst("(?s).*name=\"owner\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        var terms = new HashMap<String, List<String>>(Map.of(
                "unit",
                List.of(unit),
                "owner",
                List.of(owner),
                "readBy",
                List.of(Rome.today().toString()),
                "_page",
                List.of(BODY + "/takeovers/new")));
        var refused = manager.upload(
                BODY + "/takeovers", terms, "list", "elenco.csv", "Codice;Titolo\nPO 99;Uno\n".getBytes());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("manca la colonna «Revisione»");
        String list = HEADINGS + "PQ 01;=1+1;Rev. 03;15/01/2024;in vigore;manca.docx;\n";
        var sent = manager.upload(BODY + "/takeovers", terms, "list", "elenco.csv", list.getBytes());
        assertThat(sent.statusCode()).isEqualTo(302);
        String page = sent.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(manager.get(page).body())
                .contains("PQ 01 è già nel registro", "Il file «manca.docx» non è fra quelli caricati");
        assertThat(manager.get(page + "?format=csv").body()).contains("2;Errore;File;Il file «manca.docx»");
        var confirmed = manager.post(page + "/confirmation", Map.of("_page", List.of(page)));
        assertThat(confirmed.statusCode()).isEqualTo(422);
        assertThat(manager.post(page + "/discard", Map.of("_page", List.of(page)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(manager.get(page).body()).contains("Abbandonata");
        assertThat(Visitor.signedIn(port, "claudia.orlando", "dimostrazione")
                        .get(BODY + "/takeovers")
                        .statusCode())
                .isEqualTo(403);
    }

    private Path staged(UUID id) {
        return Path.of(application.getEnvironment().getRequiredProperty("lario.data"), "staged", id.toString());
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (String name : List.of("PO 07 rev 01.txt", "PO 07 rev 02.txt", "IO 09.txt"))
            files.put(name, ("Testo di " + name).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** A takeover in the test's own town, its files read by the job. */
    private UUID ready(String list, Map<String, byte[]> files) throws Exception {
        if (town == null) town = new Town(application, "Comune che porta un registro");
        UUID unit = town.unit("Gare " + UUID.randomUUID(), null);
        var terms = new Terms(unit, town.manager(), Rome.today().plusDays(30));
        var archive = brought("archivio.zip", Made.zip(files));
        UUID id = manager(() -> takeovers.bring(
                        terms, brought("elenco.csv", list.getBytes(StandardCharsets.UTF_8)), archive, List.of()))
                .id();
        until(id, Status.READY);
        return id;
    }

    private static Brought brought(String name, byte[] content) {
        return new Brought(name, new ByteArrayResource(content));
    }

    private Takeover until(UUID id, Status status) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        while (true) {
            Takeover takeover = manager(() -> takeovers.get(id));
            if (takeover.status() == status) return takeover;
            assertThat(Instant.now())
                    .as(takeover.status() + " " + takeover.trouble())
                    .isBefore(end);
            Thread.sleep(200);
        }
    }

    private <T> T manager(Supplier<T> step) {
        return town.as(town.manager(), step);
    }

    private UUID document(String code) {
        return manager(() -> documents.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private long count(String sql) {
        return town.within(
                () -> jdbc.sql(sql).param(town.body().id()).query(Long.class).single());
    }

    private List<String> notes(String step) {
        return town.within(() -> jdbc.sql("select detail from journal where body_id = ? and step = ?")
                .params(town.body().id(), step)
                .query(String.class)
                .list());
    }
}
