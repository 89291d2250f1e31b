package it.lario.ground.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions in the database, so that a restart signs nobody out; read from this node's memory for a few seconds, and
 * written only when they changed or were not seen for a while.
 */
@Component
class Sessions implements SessionRepository<MapSession> {

    static final Duration IDLE = Duration.ofHours(4);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final Duration UNSEEN = Duration.ofMinutes(5);

    /** A session as this node knows it. The attributes are shared by requests: what stands in them never changes. */
    private record Stored(
            Map<String, Object> attributes, Instant created, Instant seen, Duration idle, Instant readAt) {}

    private final JdbcClient jdbc;
    private final Map<String, Stored> near = new ConcurrentHashMap<>();
    private final SerializingConverter writer = new SerializingConverter();
    private final DeserializingConverter reader = new DeserializingConverter();

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MapSession createSession() {
        var session = new MapSession();
        session.setMaxInactiveInterval(IDLE);
        return session;
    }

    @Override
    public void save(MapSession session) {
        if (!session.getId().equals(session.getOriginalId())) deleteById(session.getOriginalId());
        var attributes = new HashMap<String, Object>();
        session.getAttributeNames().forEach(name -> attributes.put(name, session.getAttribute(name)));
        Stored known = near.get(session.getId());
        Instant seen = session.getLastAccessedTime();
        boolean changed = known == null || !known.attributes().equals(attributes);
        if (!changed && seen.isBefore(known.seen().plus(UNSEEN))) return;
        var stored = new Stored(
                attributes, session.getCreationTime(), seen, session.getMaxInactiveInterval(), Instant.now());
        store(session.getId(), stored);
        near.put(session.getId(), stored);
    }

    private void store(String id, Stored stored) {
        jdbc.sql("""
                insert into session (id_hash, attributes, created_at, last_seen_at, max_idle_seconds)
                values (?, ?, ?, ?, ?) on conflict (id_hash) do update
                set attributes = excluded.attributes, last_seen_at = excluded.last_seen_at""")
                .params(hash(id), writer.convert(stored.attributes()), Timestamp.from(stored.created()))
                .params(Timestamp.from(stored.seen()), (int) stored.idle().toSeconds())
                .update();
    }

    @Override
    public MapSession findById(String id) {
        Stored stored = near.get(id);
        if (stored == null || stored.readAt().plus(REMEMBERED).isBefore(Instant.now())) stored = read(id);
        if (stored == null) {
            near.remove(id);
            return null;
        }
        near.put(id, stored);
        MapSession session = session(id, stored);
        if (!session.isExpired()) return session;
        deleteById(id);
        return null;
    }

    private Stored read(String id) {
        return jdbc.sql("select attributes, created_at, last_seen_at, max_idle_seconds from session where id_hash = ?")
                .param(hash(id))
                .query((row, n) -> new Stored(
                        attributes(row.getBytes(1)),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        Duration.ofSeconds(row.getInt(4)),
                        Instant.now()))
                .optional()
                .orElse(null);
    }

    private static MapSession session(String id, Stored stored) {
        var session = new MapSession(id);
        session.setCreationTime(stored.created());
        session.setLastAccessedTime(stored.seen());
        session.setMaxInactiveInterval(stored.idle());
        stored.attributes().forEach(session::setAttribute);
        return session;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> attributes(byte[] written) {
        return (Map<String, Object>) reader.convert(written);
    }

    @Override
    public void deleteById(String id) {
        near.remove(id);
        jdbc.sql("delete from session where id_hash = ?").param(hash(id)).update();
    }

    /** Forgets sessions that nobody can continue, here and in the database. */
    void clean() {
        near.values().removeIf(stored -> stored.readAt().plus(REMEMBERED).isBefore(Instant.now()));
        jdbc.sql("delete from session where last_seen_at + make_interval(secs => max_idle_seconds) < now()")
                .update();
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
