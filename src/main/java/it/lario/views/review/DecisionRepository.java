package it.lario.views.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionRepository extends JpaRepository<Decision, UUID> {

    List<Decision> findByReviewIdOrderByNumber(UUID review);
}
