package it.lario.ground.kernel;

import java.util.Map;
import java.util.UUID;

/** Somebody else changed the record meanwhile: both texts are shown (409). */
public class Stale extends RuntimeException {

    private final UUID record;
    private final int version;
    private final transient Map<String, String> current;

    public Stale(UUID record, int version, Map<String, String> current) {
        this.record = record;
        this.version = version;
        this.current = current;
    }

    public UUID record() {
        return record;
    }

    /** The version that now stands. */
    public int version() {
        return version;
    }

    /** What now stands: message key of each field, its text. The form's field is the key's last part. */
    public Map<String, String> current() {
        return current;
    }
}
