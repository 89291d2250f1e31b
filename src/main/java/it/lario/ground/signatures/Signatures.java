package it.lario.ground.signatures;

import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.Rome;
import it.lario.ground.quarantine.Quarantine;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.signatures.Signature.Verdict;
import it.lario.ground.tenancy.CurrentBody;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The signatures of files, as they were verified on a day with the certificates trusted then. */
@Service
public class Signatures {

    private final StoredFiles files;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Path trust;

    Signatures(
            StoredFiles files,
            Quarantine quarantine,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            @Value("${lario.trust:${lario.data}/trust}") Path trust) {
        this.files = files;
        this.quarantine = quarantine;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.trust = trust.toAbsolutePath().normalize();
    }

    /** @throws it.lario.ground.kernel.RuleBroken when the signatures cannot be read within the bounds */
    public void verify(UUID id) {
        StoredFile file = files.get(id);
        var specimen = new Specimen(files.content(file).toString(), file.name(), options(file));
        List<Signature> found =
                quarantine.ask(VerifySignatures.class, specimen, Verified.class).signatures();
        transaction.executeWithoutResult(tx -> {
            for (int i = 0; i < found.size(); i++) keep(id, i + 1, found.get(i));
        });
    }

    /** A signature that stands apart belongs to the file of the same name beside it. */
    private Map<String, String> options(StoredFile file) {
        var options = new HashMap<>(Map.of(VerifySignatures.TRUST, trust.toString()));
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".p7m")) return options;
        String original = file.name().substring(0, file.name().length() - ".p7m".length());
        files.of(file.recordId()).stream()
                .filter(other -> other.name().equals(original))
                .reduce((earlier, later) -> later)
                .ifPresent(other -> options.put(
                        VerifySignatures.ORIGINAL, files.content(other).toString()));
        return options;
    }

    private void keep(UUID file, int number, Signature signature) {
        jdbc.sql("""
                insert into file_signature (body_id, file_id, number, format, signer, issuer, claimed_at, stamped_at, verdict,
                    detail, verified_at)
                values (:body, :file, :number, :format, :signer, :issuer, :claimed, :stamped, :verdict, :detail, :at)
                on conflict (body_id, file_id, number) do update set verdict = excluded.verdict, detail = excluded.detail,
                    stamped_at = excluded.stamped_at, verified_at = excluded.verified_at""")
                .param("body", CurrentBody.id())
                .param("file", file)
                .param("number", number)
                .param("format", signature.format())
                .param("signer", signature.signer())
                .param("issuer", signature.issuer())
                .param("claimed", timestamp(signature.claimedAt()), java.sql.Types.TIMESTAMP)
                .param("stamped", timestamp(signature.stampedAt()), java.sql.Types.TIMESTAMP)
                .param("verdict", signature.verdict().name())
                .param("detail", signature.detail(), java.sql.Types.VARCHAR)
                .param("at", Timestamp.from(Rome.now()))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Signature> of(UUID file) {
        return jdbc.sql("""
                select format, signer, issuer, claimed_at, stamped_at, verdict, detail from file_signature
                where body_id = :body and file_id = :file order by number""")
                .param("body", CurrentBody.id())
                .param("file", file)
                .query((row, n) -> new Signature(
                        row.getString("format"),
                        row.getString("signer"),
                        row.getString("issuer"),
                        instant(row.getTimestamp("claimed_at")),
                        instant(row.getTimestamp("stamped_at")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("detail")))
                .list();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
