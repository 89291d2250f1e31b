package it.lario.ground.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** One step of one record, as it was written. */
record Entry(
        UUID id,
        Instant at,
        UUID person,
        String personName,
        String step,
        UUID record,
        String label,
        String path,
        String detail) {

    static final String COLUMNS =
            "j.id, j.at, j.person_id, j.person_name, j.step, j.record_id, j.label, j.path, j.detail";

    static final byte[] START = new byte[32];

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("step"),
                row.getObject("record_id", UUID.class),
                row.getString("label"),
                row.getString("path"),
                row.getString("detail"));
    }

    /** SHA-256 over the previous hash and every column, each preceded by its length in bytes. */
    byte[] hash(byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (Object column : new Object[] {id, at, person, personName, step, record, label, path, detail}) {
                byte[] bytes = String.valueOf(column).getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
