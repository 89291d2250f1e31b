package it.lario.foundations.processes;

import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.printing.Print;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Approved versions as they were approved: content, its hash and the print. They are added and read, never changed. */
@Component
@Transactional
class FrozenVersions {

    /** @param sha256 of the content in UTF-8, hexadecimal; {@code file} is the print */
    record Frozen(String content, String sha256, UUID file) {}

    /** What is frozen of a version, with the names of that day. */
    private record Approved(
            String body,
            int version,
            String reason,
            String writer,
            String verifier,
            LocalDate verifiedOn,
            String approver,
            LocalDate approvedOn,
            String act,
            LocalDate inForceOn,
            SheetContent sheet) {}

    private final SheetContents contents;
    private final Diagrams diagrams;
    private final Print print;
    private final StoredFiles files;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    FrozenVersions(
            SheetContents contents,
            Diagrams diagrams,
            Print print,
            StoredFiles files,
            JsonMapper json,
            JdbcClient jdbc) {
        this.contents = contents;
        this.diagrams = diagrams;
        this.print = print;
        this.files = files;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The sheet as it is written now. */
    @Transactional(readOnly = true)
    SheetContent content(Process process) {
        return contents.of(
                process, diagrams.own(process).map(diagram -> diagram.text()).orElse(null));
    }

    /** What a version says: once it is approved, from where nobody can change it. */
    @Transactional(readOnly = true)
    SheetContent content(ProcessVersion version) {
        return of(version.id())
                .map(kept -> json.readValue(kept.content(), Approved.class).sheet())
                .orElseGet(() -> json.readValue(version.content(), SheetContent.class));
    }

    String written(SheetContent content) {
        return json.writeValueAsString(content);
    }

    /** Freezes an approved version; returns the hash of its content. */
    String freeze(ProcessVersion version) {
        SheetContent sheet = json.readValue(version.content(), SheetContent.class);
        String content = json.writeValueAsString(approved(version, sheet));
        String sha256 = Fingerprint.of(content);
        byte[] pdf = print.pdf(
                "foundations/processes/print", Map.of("version", version, "content", sheet, "sha256", sha256));
        StoredFile file = files.keep(version, version.label() + ".pdf", "application/pdf", pdf);
        jdbc.sql("""
                insert into frozen_process_version (body_id, version_id, content, sha256, file_id, frozen_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(CurrentBody.id(), version.id(), content, sha256, file.id(), Timestamp.from(Instant.now()))
                .update();
        return sha256;
    }

    @Transactional(readOnly = true)
    Optional<Frozen> of(UUID version) {
        return jdbc.sql("""
                select content, sha256, file_id as file from frozen_process_version
                where body_id = :body and version_id = :version""")
                .param("body", CurrentBody.id())
                .param("version", version)
                .query(Frozen.class)
                .optional();
    }

    private Approved approved(ProcessVersion version, SheetContent sheet) {
        String body = jdbc.sql("select name from body where id = ?")
                .param(CurrentBody.id())
                .query(String.class)
                .single();
        return new Approved(
                body,
                version.number(),
                version.reason(),
                version.writer() == null ? null : version.writer().name(),
                version.verifier().name(),
                version.verifiedOn(),
                version.approver().name(),
                version.approvedOn(),
                version.act(),
                version.inForceOn(),
                sheet);
    }
}
