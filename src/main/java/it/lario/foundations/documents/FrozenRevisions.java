package it.lario.foundations.documents;

import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Units;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.printing.Print;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Approved texts as they were approved: content, its hash and the print. They are added and read, never changed. */
@Component
@Transactional
public class FrozenRevisions {

    /** @param sha256 of {@code content} in UTF-8, hexadecimal; {@code file} is the print */
    public record Frozen(String content, String sha256, UUID file, Instant frozenAt) {}

    /** What is frozen of a text, with the names of that day. */
    private record Content(
            String body,
            String code,
            String title,
            DocumentType type,
            String unit,
            int revision,
            String mark,
            boolean takenOver,
            String reason,
            String author,
            LocalDate writtenOn,
            String verifier,
            LocalDate verifiedOn,
            String approver,
            LocalDate approvedOn,
            String act,
            LocalDate inForceOn,
            String text,
            HeldFile file) {}

    private record Printed(String name, boolean demo) {}

    private final Print print;
    private final StoredFiles files;
    private final HeldFiles held;
    private final Units units;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    FrozenRevisions(Print print, StoredFiles files, HeldFiles held, Units units, JsonMapper json, JdbcClient jdbc) {
        this.print = print;
        this.files = files;
        this.held = held;
        this.units = units;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** Freezes an approved text; returns the hash of its content. */
    String freeze(Document document, Revision revision) {
        Printed body = body();
        String unit = units.get(document.unitId()).name();
        HeldFile file = held.of(revision).orElse(null);
        String content = json.writeValueAsString(content(document, revision, file, body.name(), unit));
        String sha256 = Fingerprint.of(content);
        StoredFile sheet = files.keep(
                revision,
                revision.label() + ".pdf",
                "application/pdf",
                print.pdf("foundations/documents/print", sheet(document, revision, file, body, unit)));
        jdbc.sql("""
                insert into frozen_revision (body_id, revision_id, content, sha256, file_id, frozen_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(CurrentBody.id(), revision.id(), content, sha256, sheet.id(), Timestamp.from(Rome.now()))
                .update();
        return sha256;
    }

    /** The title that it had then. */
    String title(Frozen kept) {
        return json.readTree(kept.content()).get("title").asString();
    }

    /** Empty before approval, and again when what was approved is discarded. */
    @Transactional(readOnly = true)
    public Optional<Frozen> of(UUID revision) {
        return jdbc.sql("""
                select content, sha256, file_id, frozen_at from frozen_revision
                where body_id = :body and revision_id = :revision and content <> ''""")
                .param("body", CurrentBody.id())
                .param("revision", revision)
                .query((row, n) -> new Frozen(
                        row.getString("content"),
                        row.getString("sha256"),
                        row.getObject("file_id", UUID.class),
                        row.getTimestamp("frozen_at").toInstant()))
                .optional();
    }

    private static Content content(Document document, Revision revision, HeldFile file, String body, String unit) {
        return new Content(
                body,
                document.code(),
                document.title(),
                document.type(),
                unit,
                revision.number(),
                revision.mark(),
                revision.takenOver(),
                revision.reason(),
                revision.takenOver() ? null : revision.author().name(),
                revision.writtenOn(),
                name(revision.verifier()),
                revision.verifiedOn(),
                name(revision.approver()),
                revision.approvedOn(),
                revision.act(),
                revision.inForceOn(),
                revision.text(),
                file);
    }

    /** Null for a text that was judged before Lario. */
    private static String name(PersonRef person) {
        return person == null ? null : person.name();
    }

    private static HashMap<String, Object> sheet(
            Document document, Revision revision, HeldFile file, Printed body, String unit) {
        var sheet = new HashMap<String, Object>();
        sheet.put("document", document);
        sheet.put("revision", revision);
        sheet.put("file", file);
        sheet.put("body", body.name());
        sheet.put("demo", body.demo());
        sheet.put("unit", unit);
        return sheet;
    }

    private Printed body() {
        return jdbc.sql("select name, demo from body where id = ?")
                .param(CurrentBody.id())
                .query(Printed.class)
                .single();
    }
}
