package it.lario.foundations.intake;

import it.lario.foundations.intake.IntakeBatch.Status;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;

interface IntakeRepository extends JpaRepository<IntakeBatch, UUID> {

    String SKIP_LOCKED = "-2";

    /** For whoever works on it; empty also while somebody else does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    Optional<IntakeBatch> findLockedById(UUID id);

    Optional<IntakeBatch> findByTargetAndIdempotencyKey(String target, String key);

    List<IntakeBatch> findByTargetAndSourceSha256AndStatus(String target, String sha256, Status status);

    List<IntakeBatch> findByStatusIn(Collection<Status> statuses);
}
