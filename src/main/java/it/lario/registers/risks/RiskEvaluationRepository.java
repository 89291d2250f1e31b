package it.lario.registers.risks;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RiskEvaluationRepository extends JpaRepository<RiskEvaluation, UUID> {

    List<RiskEvaluation> findByRiskIdOrderByEvaluatedOnDescIdDesc(UUID risk);
}
