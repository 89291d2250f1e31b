package it.lario.foundations.indicators;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorCommentRepository extends JpaRepository<IndicatorComment, UUID> {

    List<IndicatorComment> findByIndicatorIdOrderByRecordedAtDesc(UUID indicator);
}
