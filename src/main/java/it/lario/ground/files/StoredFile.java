package it.lario.ground.files;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A file beside a record. It is brought once and never changed. */
@Entity
public class StoredFile extends BodyRow {

    private UUID recordId;
    private String sha256;
    private String name;
    private String type;
    private long size;
    private PersonRef broughtBy;
    private Instant broughtAt;
    private Instant leftAt;

    protected StoredFile() {}

    StoredFile(UUID recordId, Store.Kept kept, String name, String type, PersonRef broughtBy) {
        this.recordId = recordId;
        this.sha256 = kept.sha256();
        this.size = kept.size();
        this.name = name;
        this.type = type;
        this.broughtBy = broughtBy;
        this.broughtAt = Rome.now();
    }

    public UUID recordId() {
        return recordId;
    }

    public String sha256() {
        return sha256;
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public long size() {
        return size;
    }

    public PersonRef broughtBy() {
        return broughtBy;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    /** When its content was let go by decision; null while it is kept. */
    public Instant leftAt() {
        return leftAt;
    }
}
