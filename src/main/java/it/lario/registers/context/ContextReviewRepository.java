package it.lario.registers.context;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContextReviewRepository extends JpaRepository<ContextReview, UUID> {

    List<ContextReview> findByRecordIdOrderByHappenedOnDescIdDesc(UUID record);
}
