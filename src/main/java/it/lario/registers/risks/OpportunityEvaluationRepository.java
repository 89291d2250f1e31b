package it.lario.registers.risks;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OpportunityEvaluationRepository extends JpaRepository<OpportunityEvaluation, UUID> {

    List<OpportunityEvaluation> findByOpportunityIdOrderByEvaluatedOnDescIdDesc(UUID opportunity);
}
