package it.lario.views.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ReviewRepository extends JpaRepository<ManagementReview, UUID> {

    /** Steps of one review wait for each other: nothing is written beside a signature. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ManagementReview> findLockedById(UUID id);
}
