package it.lario.views.reminders;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of each person's calendar: shown once, kept as a hash, renewed or revoked by the person alone. */
@Component
@Transactional
class Feeds {

    private static final int SECRET_BYTES = 32;
    private static final Duration READ_NOTED = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final People people;
    private final JdbcClient jdbc;

    Feeds(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** A new secret for the person at work; the one before no longer opens anything. */
    String renew() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into calendar_feed (person_id, secret_hash, made_at) values (?, ?, ?)
                on conflict (person_id) do update
                set secret_hash = excluded.secret_hash, made_at = excluded.made_at, read_at = null""")
                .params(people.current().id(), hash(secret), Timestamp.from(Rome.now()))
                .update();
        return secret;
    }

    void revoke() {
        jdbc.sql("delete from calendar_feed where person_id = ?")
                .param(people.current().id())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Feed> mine() {
        return jdbc.sql("select made_at, read_at from calendar_feed where person_id = ?")
                .param(people.current().id())
                .query((row, n) -> new Feed(moment(row, "made_at"), moment(row, "read_at")))
                .optional();
    }

    /** Whose calendar this secret opens. */
    Optional<UUID> read(String secret) {
        byte[] hash = hash(secret);
        Optional<UUID> person = jdbc.sql("select person_id from calendar_feed where secret_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional();
        if (person.isPresent())
            jdbc.sql("update calendar_feed set read_at = :now where secret_hash = :hash "
                            + "and (read_at is null or read_at < :before)")
                    .param("now", Timestamp.from(Rome.now()))
                    .param("before", Timestamp.from(Rome.now().minus(READ_NOTED)))
                    .param("hash", hash)
                    .update();
        return person;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
