package it.lario.foundations.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Running;
import it.lario.Town;
import it.lario.foundations.documents.Approval;
import it.lario.foundations.documents.DiscardedRevisions;
import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.DocumentCard;
import it.lario.foundations.documents.DocumentFiles;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.FrozenRevisions;
import it.lario.foundations.documents.Revision;
import it.lario.foundations.documents.Revisions;
import it.lario.foundations.retention.Discard.Decision;
import it.lario.foundations.retention.Discard.Status;
import it.lario.ground.files.LeavingContents;
import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Role;
import it.lario.ground.printing.Archival;
import it.lario.ground.reading.FileReadings;
import it.lario.ground.reading.Made;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Texts are let go after their term, by the decision of another person with a clearance, and what they were stays. */
class DiscardsTest extends Running {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 2);

    @Autowired
    ApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    DocumentFiles documentFiles;

    @Autowired
    Revisions revisions;

    @Autowired
    FrozenRevisions frozen;

    @Autowired
    DiscardedRevisions discarded;

    @Autowired
    Discards discards;

    @Autowired
    Terms terms;

    @Autowired
    RetentionRules rules;

    @Autowired
    StoredFiles files;

    @Autowired
    FileReadings readings;

    @Autowired
    LeavingContents leaving;

    @Autowired
    Journal journal;

    private Town town;
    private UUID unit;
    private UUID author;
    private UUID approver;

    @BeforeEach
    void settle() {
        town = new Town(application, "Comune che scarta");
        unit = town.unit("Segreteria", null);
        author = town.person("Carla Autrice", Role.QUALITY_LIAISON, unit);
        approver = town.person("Gino Dirigente", Role.TOP_MANAGEMENT, null);
    }

    @Test
    void textAndFilesGoTogetherAndWhatTheyWereStays() throws Exception {
        byte[] shared = Made.docx(text("Testo che ha anche un altro comune " + UUID.randomUUID()));
        byte[] own = Made.docx(text("Zibaldone irripetibile " + UUID.randomUUID()));
        var other = new Town(application, "Comune con lo stesso file");
        UUID otherUnit = other.unit("Ufficio", null);
        other.as(
                other.manager(),
                () -> documentFiles.write(
                        card("PO 01", DocumentType.PROCEDURE, otherUnit, other.manager()),
                        "uguale.docx",
                        in(shared),
                        DAY));

        Document document = town.as(
                author,
                () -> documentFiles.write(
                        card("PO 01", DocumentType.PROCEDURE, unit, author), "prima.docx", in(shared), DAY));
        Revision first = issued(document, DAY);
        town.as(author, () -> revisions.acknowledge(first.id(), DAY.plusDays(3)));
        Revision second = town.as(author, () -> {
            Revision next = revisions.open(document.id(), "Nuovo modulo", DAY.plusYears(1));
            return documentFiles.hold(
                    next.id(), next.version(), "Nuovo modulo", "seconda.docx", in(own), DAY.plusYears(1));
        });
        issued(document, DAY.plusYears(1));
        written(document, "Testo in vigore", DAY.plusYears(2));
        StoredFile sharedFile = town.within(() -> files.get(first.fileId()));
        StoredFile ownFile = town.within(() -> files.get(second.fileId()));
        String fingerprint =
                town.within(() -> frozen.of(second.id()).orElseThrow().sha256());
        assertThat(found(second.id())).isEqualTo(1);

        Discard proposal = proposed(first.id(), second.id());
        assertThatThrownBy(() -> town.as(town.manager(), () -> discards.carryOut(proposal.id(), decision("n. 5"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> town.as(approver, () -> discards.carryOut(proposal.id(), decision(""))))
                .hasMessage("retention.clearance-missing");
        assertThat(town.<String>within(() -> current(second.id()).fileId().toString()))
                .isNotBlank();
        town.as(approver, () -> discards.carryOut(proposal.id(), decision("nulla osta n. 5")));

        Revision left = town.as(author, () -> revisions.get(second.id()));
        assertThat(left.fileId()).isNull();
        assertThat(left.discardedOn()).isEqualTo(Rome.today());
        assertThat(left.approver().name()).isEqualTo("Gino Dirigente");
        var stub = town.within(() -> discarded.of(second.id())).orElseThrow();
        assertThat(stub.sha256()).isEqualTo(fingerprint);
        assertThat(stub.fileSha256()).isEqualTo(ownFile.sha256());
        assertThat(stub.decision().clearance()).isEqualTo("nulla osta n. 5");
        assertThat(stub.term().keptUntil()).isEqualTo(DAY.plusYears(12));
        assertThat(town.within(() -> frozen.of(second.id()))).isEmpty();
        assertThat(found(second.id())).isZero();
        assertThat(town.<String>within(() -> readings.text(ownFile.id(), 100))).isEmpty();
        assertThatThrownBy(() -> town.as(author, () -> files.handedOut(ownFile.id())))
                .hasMessage("files.left");
        assertThat(town.within(() -> journal.of(second.id())).get(0).step()).isEqualTo("documents.discarded");
        assertThat(count(
                        "select count(*) from acknowledgement where body_id = :body and revision_id = :id", first.id()))
                .isEqualTo(1);
        assertThat(town.as(
                        author,
                        () -> documents.inForce(document.id()).orElseThrow().text()))
                .isEqualTo("Testo in vigore");

        assertThat(content(ownFile)).exists();
        leaving.sweep(Duration.ofHours(1));
        assertThat(content(ownFile)).as("arrived less than an hour ago").exists();
        leaving.sweep(Duration.ZERO);
        assertThat(content(ownFile)).doesNotExist();
        assertThat(content(sharedFile)).as("another body has it").exists();
        assertThat(count("select count(*) from leaving_content where body_id = :body and :id is not null", unit))
                .isZero();
    }

    @Test
    void aFileThatALaterTextStillHoldsStays() throws Exception {
        Document document = town.as(
                author,
                () -> documentFiles.write(
                        card("PO 02", DocumentType.PROCEDURE, unit, author),
                        "sempre.docx",
                        in(Made.docx(text("Sempre lo stesso"))),
                        DAY));
        Revision first = issued(document, DAY);
        town.as(author, () -> revisions.open(document.id(), "Solo la data", DAY.plusYears(1)));
        issued(document, DAY.plusYears(1));
        Discard proposal = proposed(first.id());
        town.as(approver, () -> discards.carryOut(proposal.id(), decision("n. 5")));
        StoredFile file = town.as(author, () -> files.handedOut(first.fileId()));
        assertThat(file.leftAt()).isNull();
        assertThat(town.within(() -> discarded.of(first.id())).orElseThrow().fileSha256())
                .isEqualTo(file.sha256());
    }

    @Test
    void onlyTextsWhoseTermIsOverAreOfferedAndPermanentOnesNever() {
        Document procedure = document("PO 03", DocumentType.PROCEDURE);
        Revision old = issued(procedure, DAY);
        Revision recent = written(procedure, "Secondo", DAY.plusYears(1));
        LocalDate lately = Rome.today().minusYears(10);
        Revision inForce = written(procedure, "Terzo", lately);
        Document policy = document("POL 01", DocumentType.POLICY);
        Revision forEver = issued(policy, DAY);
        written(policy, "Nuova politica", DAY.plusYears(1));
        assertThat(offered()).containsExactly(old.id());
        for (Revision kept : List.of(recent, inForce, forEver))
            assertThatThrownBy(() -> proposed(kept.id())).hasMessage("retention.not-due");
        proposed(old.id());
        assertThat(offered()).isEmpty();
        assertThatThrownBy(() -> proposed(old.id())).hasMessage("retention.not-due");
    }

    @Test
    void aRuleThatChangedMeanwhileKeepsAllTexts() {
        Document form = document("MOD 01.01", DocumentType.FORM);
        Revision first = issued(form, DAY);
        Document procedure = document("PO 04", DocumentType.PROCEDURE);
        Revision second = issued(procedure, DAY);
        written(form, "Altro", DAY.plusYears(1));
        written(procedure, "Altro", DAY.plusYears(1));
        Discard proposal = proposed(first.id(), second.id());
        town.as(town.manager(), () -> rules.decide(DocumentType.PROCEDURE, -1, null, "piano di conservazione 2026"));
        assertThatThrownBy(() -> town.as(approver, () -> discards.carryOut(proposal.id(), decision("n. 5"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("retention.no-longer-due");
        assertThat(town.as(author, () -> revisions.get(first.id())).text()).isEqualTo("Testo");
        assertThat(town.within(() -> discards.get(proposal.id())).status()).isEqualTo(Status.PROPOSED);
        town.as(approver, () -> discards.refuse(proposal.id(), "Le procedure si conservano per sempre."));
        assertThat(offered()).containsExactly(first.id());
    }

    @Test
    void theDatabaseLetsNothingGoWithoutTheDecision() {
        Document document = document("PO 05", DocumentType.PROCEDURE);
        Revision first = issued(document, DAY);
        Revision inForce = written(document, "In vigore", DAY.plusYears(1));
        for (Revision revision : List.of(first, inForce))
            refused("no decision", "select discard_revision(:id)", revision.id());
        refused("permission denied", "update frozen_revision set content = '' where revision_id = :id", first.id());
        refused("permission denied", "delete from frozen_revision where revision_id = :id", first.id());
        refused("permission denied", "update stored_file set left_at = now() where record_id = :id", first.id());
        refused("revision_check", "update revision set discarded_on = now(), text = '' where id = :id", inForce.id());
        refused("discarded_revision_check", decisionBy("author_id", "author_id"), first.id());
        refused("no decision", decisionBy("author_id", "approver_id"), "select discard_revision(:id)", inForce.id());
        refused("no decision", decisionBy("author_id", "approver_id"), "select discard_revision(:id)", first.id());
        assertThat(town.as(author, () -> revisions.get(first.id())).text()).isEqualTo("Testo");

        Discard proposal = proposed(first.id());
        town.as(approver, () -> discards.carryOut(proposal.id(), decision("n. 5")));
        for (String change : List.of("update discarded_revision set act = 'x'", "delete from discarded_revision"))
            refused("permission denied", change + " where revision_id = :id", first.id());
    }

    @Test
    void theListOfDiscardIsArchival() throws Exception {
        Document document = document("PO 06", DocumentType.PROCEDURE);
        Revision first = issued(document, DAY);
        written(document, "In vigore", DAY.plusYears(1));
        Discard proposal = proposed(first.id());
        Archival.assertSound(town.as(approver, () -> discards.pdf(discards.get(proposal.id()))));
        town.as(approver, () -> discards.carryOut(proposal.id(), decision("n. 5")));
        Archival.assertSound(town.as(approver, () -> discards.pdf(discards.get(proposal.id()))));
    }

    private Document document(String code, DocumentType type) {
        return town.as(author, () -> documents.write(card(code, type, unit, author), "Testo", DAY));
    }

    private static DocumentCard card(String code, DocumentType type, UUID unit, UUID owner) {
        return new DocumentCard(code, "Documento " + code, type, unit, owner, List.of(), List.of(unit), null);
    }

    private Revision written(Document document, String text, LocalDate on) {
        town.as(author, () -> {
            Revision next = revisions.open(document.id(), "Aggiornamento", on);
            return revisions.write(next.id(), next.version(), text, "Aggiornamento", on);
        });
        return issued(document, on);
    }

    /** The open text of the document, verified, approved and in force that day. */
    private Revision issued(Document document, LocalDate on) {
        Revision open = town.as(author, () -> documents.revisions(document.id()).get(0));
        if (open.fileId() != null) town.within(() -> read(open.fileId()));
        town.as(town.manager(), () -> revisions.verify(open.id(), on));
        return town.as(
                approver, () -> revisions.approve(open.id(), new Approval("atto n. 1", on, on, on.plusYears(1))));
    }

    private UUID read(UUID file) {
        readings.read(file);
        return file;
    }

    private Discard proposed(UUID... texts) {
        return town.as(town.manager(), () -> discards.propose(List.of(texts), "Non servono più", null, Rome.today()));
    }

    private static Decision decision(String clearance) {
        return new Decision("determinazione n. 118", Rome.today(), clearance, Rome.today());
    }

    private List<UUID> offered() {
        return town.within(() -> terms.free().stream().map(EndedText::id).toList());
    }

    private Revision current(UUID id) {
        return revisions.get(id);
    }

    private long found(UUID record) {
        return count("select count(*) from search_entry where body_id = :body and record_id = :id", record);
    }

    private long count(String sql, UUID id) {
        return town.within(() -> jdbc.sql(sql)
                .param("body", town.body().id())
                .param("id", id)
                .query(Long.class)
                .single());
    }

    /** Writes a decision by hand: even so nothing goes unless the text itself is marked by its own rules. */
    private static String decisionBy(String proposer, String decider) {
        return """
                insert into discarded_revision (body_id, revision_id, title, sha256, years, basis, kept_until, decision_id,
                    decision_path, proposer_id, proposer_name, decider_id, decider_name, decided_on, act, clearance, cleared_on)
                select body_id, id, 'x', repeat('0', 64), 1, '', now(), id, '/', %s, 'x', %s, 'x', now()::date + 1, 'x', 'x', now()
                from revision where id = :id returning 1""".formatted(proposer, decider);
    }

    private void refused(String why, String sql, UUID id) {
        refused(why, null, sql, id);
    }

    private void refused(String why, String before, String sql, UUID id) {
        assertThatThrownBy(() -> town.within(() -> {
                    if (before != null) jdbc.sql(before).param("id", id).query().listOfRows();
                    if (sql.startsWith("select"))
                        return jdbc.sql(sql).param("id", id).query().listOfRows();
                    return jdbc.sql(sql).param("id", id).update();
                }))
                .hasStackTraceContaining(why);
    }

    private static Path content(StoredFile file) {
        return data.resolve("files").resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static String text(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}
