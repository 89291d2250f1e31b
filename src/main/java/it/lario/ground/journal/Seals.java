package it.lario.ground.journal;

import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals the rows of the journal into the chain of their body, and tells whether the chain still holds. */
@Service
public class Seals {

    /** The chain's end: how many rows it covers and the hash that covers them all, in hexadecimal. */
    public record Head(long count, String hash, Instant sealedAt) {}

    /** How the chain can be broken. */
    public enum Broken {
        LINK_MISSING,
        ROW_MISSING,
        ROW_ALTERED,
        ROW_UNACCOUNTED
    }

    /** What is wrong first: the row's place in the chain and its identifier. */
    public record Breach(long number, UUID entry, Broken kind) {}

    /** The chain as far as it holds, and the first breach, or null when all of it holds. */
    public record Verdict(Head head, long waiting, Breach breach) {}

    private record Link(long number, byte[] hash) {}

    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seals one batch of the current body's waiting rows; returns how many. One node does it at a time. */
    @Transactional
    public int seal() {
        lockBody();
        var waiting = jdbc.sql("select " + Entry.COLUMNS + """
                 from journal_pending p join journal j on j.body_id = p.body_id and j.id = p.entry_id
                where p.body_id = :body and j.body_id = :body order by j.id limit :batch""")
                .param("body", CurrentBody.id())
                .param("batch", BATCH)
                .query((row, n) -> Entry.read(row))
                .list();
        Link last = last();
        for (Entry entry : waiting) last = append(entry, last);
        return waiting.size();
    }

    private void lockBody() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:body, 0))")
                .param("body", "journal " + CurrentBody.id())
                .query((row, n) -> 0)
                .list();
    }

    private Link last() {
        return jdbc.sql("select number, hash from journal_link where body_id = :body order by number desc limit 1")
                .param("body", CurrentBody.id())
                .query(Link.class)
                .optional()
                .orElse(new Link(0, Entry.START));
    }

    private Link append(Entry entry, Link last) {
        var link = new Link(last.number() + 1, entry.hash(last.hash()));
        jdbc.sql("""
                with sealed as (
                    insert into journal_link (body_id, number, entry_id, hash, sealed_at)
                    values (:body, :number, :entry, :hash, :now))
                delete from journal_pending where body_id = :body and entry_id = :entry""")
                .param("body", CurrentBody.id())
                .param("number", link.number())
                .param("entry", entry.id())
                .param("hash", link.hash())
                .param("now", Timestamp.from(Rome.now().truncatedTo(ChronoUnit.MICROS)))
                .update();
        return link;
    }

    /** Recomputes the whole chain of the current body, row by row, and names the first row altered or missing. */
    @Transactional(readOnly = true)
    public Verdict verify() {
        var walk = new Walk();
        try (var links = jdbc
                .sql("select l.number, l.entry_id, l.hash, l.sealed_at, " + Entry.COLUMNS + """
                 from journal_link l left join journal j on j.body_id = l.body_id and j.id = l.entry_id
                where l.body_id = :body order by l.number""")
                .param("body", CurrentBody.id())
                .withFetchSize(1_000)
                .query((row, n) -> {
                    boolean present = row.getObject("id") != null;
                    walk.step(
                            row.getLong("number"),
                            row.getObject("entry_id", UUID.class),
                            row.getBytes("hash"),
                            row.getTimestamp("sealed_at").toInstant(),
                            present ? Entry.read(row) : null);
                    return walk.breach == null;
                })
                .stream()) {
            links.allMatch(holds -> holds);
        }
        Breach breach = walk.breach == null ? unaccounted(walk.number) : walk.breach;
        return new Verdict(walk.head(), waiting(), breach);
    }

    /** Rows that neither the chain nor the waiting list knows, or that wait without being there. */
    private Breach unaccounted(long after) {
        List<UUID> strangers =
                jdbc.sql("""
                select coalesce(j.id, p.entry_id) from journal j
                full join journal_pending p on p.body_id = j.body_id and p.entry_id = j.id
                where coalesce(j.body_id, p.body_id) = :body and (j.id is null or (p.entry_id is null and not exists
                    (select from journal_link l where l.body_id = :body and l.entry_id = j.id))) order by 1 limit 1""").param("body", CurrentBody.id()).query(UUID.class).list();
        return strangers.isEmpty() ? null : new Breach(after + 1, strangers.get(0), Broken.ROW_UNACCOUNTED);
    }

    private long waiting() {
        return jdbc.sql("select count(*) from journal_pending where body_id = :body")
                .param("body", CurrentBody.id())
                .query(Long.class)
                .single();
    }

    /** Walks the chain, holding the last good hash. */
    private static final class Walk {
        private long number;
        private byte[] hash = Entry.START;
        private Instant sealedAt;
        private Breach breach;

        void step(long at, UUID id, byte[] sealed, Instant when, Entry entry) {
            if (at != number + 1) breach = new Breach(number + 1, id, Broken.LINK_MISSING);
            else if (entry == null) breach = new Breach(at, id, Broken.ROW_MISSING);
            else if (!Arrays.equals(entry.hash(hash), sealed)) breach = new Breach(at, id, Broken.ROW_ALTERED);
            if (breach != null) return;
            number = at;
            hash = sealed;
            sealedAt = when;
        }

        Head head() {
            return new Head(number, HexFormat.of().formatHex(hash), sealedAt);
        }
    }
}
