package it.lario.foundations.takeover;

import it.lario.foundations.takeover.Takeover.Status;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface TakeoverRepository extends JpaRepository<Takeover, UUID> {

    /** For whoever moves it on: somebody else who would waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Takeover> findLockedById(UUID id);

    List<Takeover> findByStatusInAndBegunAtBefore(Collection<Status> waiting, Instant moment);
}
