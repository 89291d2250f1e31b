package it.lario.registers.audits;

import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.printing.Print;
import it.lario.ground.tenancy.CurrentBody;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Freezes reports: each hand-over and each acceptance adds an edition that nobody can change. */
@Component
class AuditReports {

    private final AuditProgrammeRepository programmes;
    private final AuditItemRepository items;
    private final AuditAnswerRepository answers;
    private final FindingRepository findings;
    private final StoredFiles files;
    private final Print print;
    private final People people;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditReports(
            AuditProgrammeRepository programmes,
            AuditItemRepository items,
            AuditAnswerRepository answers,
            FindingRepository findings,
            StoredFiles files,
            Print print,
            People people,
            JdbcClient jdbc,
            JsonMapper json) {
        this.programmes = programmes;
        this.items = items;
        this.answers = answers;
        this.findings = findings;
        this.files = files;
        this.print = print;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
    }

    void freeze(Audit audit) {
        ReportContent report = content(audit);
        String content = json.writeValueAsString(report);
        PersonRef by = people.current().ref();
        int number = editions(audit.id()).size() + 1;
        Instant now = Rome.now();
        String hash = sha256(content);
        UUID file = print(audit, report, new ReportEdition(number, hash, null, by.name(), now));
        jdbc.sql("""
                insert into audit_report (
                    body_id, id, audit_id, edition, content, sha256, file_id, frozen_by_id,
                    frozen_by_name, frozen_at)
                values (:body, :id, :audit, :edition, :content, :sha256, :file, :by, :name, :at)""")
                .param("body", CurrentBody.id())
                .param("id", Ids.next())
                .param("audit", audit.id())
                .param("edition", number)
                .param("content", content)
                .param("sha256", hash)
                .param("file", file)
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(now))
                .update();
    }

    List<ReportEdition> editions(UUID audit) {
        return jdbc.sql("""
                select edition, sha256, file_id, frozen_by_name, frozen_at from audit_report
                where body_id = :body and audit_id = :audit order by edition desc""")
                .param("body", CurrentBody.id())
                .param("audit", audit)
                .query((row, n) -> new ReportEdition(
                        row.getInt("edition"),
                        row.getString("sha256"),
                        row.getObject("file_id", UUID.class),
                        row.getString("frozen_by_name"),
                        row.getTimestamp("frozen_at").toInstant()))
                .list();
    }

    private UUID print(Audit audit, ReportContent report, ReportEdition edition) {
        boolean demo = jdbc.sql("select demo from body where id = ?")
                .param(CurrentBody.id())
                .query(Boolean.class)
                .single();
        byte[] pdf = print.pdf("registers/audits/report", Map.of("report", report, "edition", edition, "demo", demo));
        String name = "rapporto-audit-%s-edizione-%d.pdf".formatted(audit.code().replace('/', '-'), edition.edition());
        return files.keep(audit, name, "application/pdf", pdf).id();
    }

    private ReportContent content(Audit audit) {
        var asked = answers.findByAuditIdOrderByPosition(audit.id());
        return new ReportContent(
                jdbc.sql("select name from body where id = ?")
                        .param(CurrentBody.id())
                        .query(String.class)
                        .single(),
                audit.label(),
                programmes.findById(audit.programmeId()).orElseThrow().label(),
                audit.startsOn(),
                audit.endsOn(),
                audit.modality(),
                audit.criteria(),
                audit.lead().name(),
                audit.team().stream().skip(1).map(PersonRef::name).toList(),
                items.findByAuditIdOrderByDayAscIdAsc(audit.id()).stream()
                        .map(item -> item(item, asked))
                        .toList(),
                findings.findByAuditIdOrderByNumber(audit.id()).stream()
                        .filter(Finding::stands)
                        .map(AuditReports::found)
                        .toList(),
                audit.summary(),
                audit.conclusions(),
                audit.reportedOn(),
                audit.acceptedBy() == null ? null : audit.acceptedBy().name(),
                audit.acceptedOn(),
                audit.acceptanceNote());
    }

    private static ReportContent.Item item(AuditItem item, List<AuditAnswer> asked) {
        var own = asked.stream()
                .filter(answer -> answer.itemId().equals(item.id()))
                .toList();
        var answered = own.stream()
                .filter(AuditAnswer::answered)
                .map(answer -> new ReportContent.Answer(
                        answer.clause(),
                        answer.question(),
                        answer.outcome(),
                        answer.evidence(),
                        answer.answeredBy().name(),
                        answer.answeredOn()))
                .toList();
        return new ReportContent.Item(
                item.process(),
                item.clauses(),
                item.auditor().name(),
                item.day(),
                item.notDone(),
                answered,
                own.size() - answered.size());
    }

    private static ReportContent.Found found(Finding finding) {
        return new ReportContent.Found(
                finding.label(),
                finding.grade(),
                finding.clause(),
                finding.process(),
                finding.statement(),
                finding.evidence());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
