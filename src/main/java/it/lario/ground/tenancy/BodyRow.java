package it.lario.ground.tenancy;

import it.lario.ground.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** A row that belongs to one body. The partition key puts the body into every update and delete as well. */
@MappedSuperclass
public abstract class BodyRow implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @PartitionKey
    @Column(updatable = false)
    private UUID bodyId;

    @Version
    private int version;

    @Transient
    private boolean fresh = true;

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** New rows are inserted without first asking whether they exist. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
