package it.lario.ground.reading;

import it.lario.ground.files.FileTypes;
import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Quarantine;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.reading.FileReading.Verdict;
import it.lario.ground.signatures.Signatures;
import it.lario.ground.tenancy.CurrentBody;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What was read of each file, kept beside it; a file without a reading waits for it. */
@Service
public class FileReadings {

    private static final String BUSY = "quarantine.busy";

    private final StoredFiles files;
    private final FileTypes types;
    private final Quarantine quarantine;
    private final Signatures signatures;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    FileReadings(
            StoredFiles files,
            FileTypes types,
            Quarantine quarantine,
            Signatures signatures,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.files = files;
        this.types = types;
        this.quarantine = quarantine;
        this.signatures = signatures;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /** Empty while the file is being read. */
    @Transactional(readOnly = true)
    public Optional<FileReading> of(UUID file) {
        return jdbc.sql("""
                select file_id, verdict, type, pages, remarks, length(text) as characters, cardinality(pictures) as pictures,
                    read_at from file_reading where body_id = :body and file_id = :file""")
                .param("body", CurrentBody.id())
                .param("file", file)
                .query((row, n) -> new FileReading(
                        row.getObject("file_id", UUID.class),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("type"),
                        row.getObject("pages", Integer.class),
                        List.of(json.readValue(row.getString("remarks"), Remark[].class)),
                        row.getInt("characters"),
                        row.getInt("pictures"),
                        signatures.of(file),
                        row.getTimestamp("read_at").toInstant()))
                .optional();
    }

    /** The first characters of the file's text; empty while it is being read. */
    @Transactional(readOnly = true)
    public String text(UUID file, int characters) {
        return jdbc.sql("select left(text, :most) from file_reading where body_id = :body and file_id = :file")
                .param("most", characters)
                .param("body", CurrentBody.id())
                .param("file", file)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Where the picture of a page stands, a PNG that Lario drew itself; pages count from 1. */
    @Transactional(readOnly = true)
    public Path picture(UUID file, int page) {
        return jdbc.sql("select pictures[:page] from file_reading where body_id = :body and file_id = :file")
                .param("page", page)
                .param("body", CurrentBody.id())
                .param("file", file)
                .query(String.class)
                .optional()
                .map(files::shelved)
                .orElseThrow(NotFound::new);
    }

    /** Reads a file in quarantine and keeps what came of it. @throws RuleBroken when too many wait: to be tried again */
    public void read(UUID id) {
        StoredFile file = files.get(id);
        var specimen = new Specimen(files.content(file).toString(), file.name(), Map.of(ReadFile.TYPE, file.type()));
        try {
            Findings found = quarantine.ask(ReadFile.class, specimen, Findings.class);
            if (found.signed()) signatures.verify(id);
            keep(file, found.remarks().isEmpty() ? Verdict.ACCEPTED : Verdict.WARNED, found);
        } catch (RuleBroken refused) {
            if (refused.key().equals(BUSY)) throw refused;
            var why = new Remark(
                    refused.key(),
                    Arrays.stream(refused.arguments()).map(String::valueOf).toList());
            keep(file, Verdict.REFUSED, new Findings(file.type(), "", null, false, List.of(why), List.of()));
        }
    }

    /** Reads what no record holds yet, and keeps nothing. @throws RuleBroken why it would be refused */
    public void examine(Path content, String name) {
        if (content.toFile().length() == 0) throw new RuleBroken("files.empty");
        var type = Map.of(ReadFile.TYPE, types.of(content, name));
        quarantine.ask(ReadFile.class, new Specimen(content.toString(), name, type), Findings.class);
    }

    private void keep(StoredFile file, Verdict verdict, Findings found) {
        String[] pictures = found.pictures().stream().map(files::shelve).toArray(String[]::new);
        transaction.executeWithoutResult(tx -> {
            jdbc.sql("""
                insert into file_reading (body_id, file_id, verdict, type, pages, remarks, text, pictures, read_at)
                values (:body, :file, :verdict, :type, :pages, :remarks, :text, :pictures, :at)
                on conflict (body_id, file_id) do update set verdict = excluded.verdict, type = excluded.type,
                    pages = excluded.pages, remarks = excluded.remarks, text = excluded.text,
                    pictures = excluded.pictures, read_at = excluded.read_at""")
                    .param("body", CurrentBody.id())
                    .param("file", file.id())
                    .param("verdict", verdict.name())
                    .param("type", found.type())
                    .param("pages", found.pages(), java.sql.Types.INTEGER)
                    .param("remarks", json.writeValueAsString(found.remarks()))
                    .param("text", found.text())
                    .param("pictures", pictures)
                    .param("at", Timestamp.from(Rome.now()))
                    .update();
            events.publishEvent(new FileRead(file.id(), file.recordId()));
        });
    }
}
