package it.lario.foundations.indicators;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignalDecisionRepository extends JpaRepository<SignalDecision, UUID> {

    List<SignalDecision> findByIndicatorIdOrderById(UUID indicator);
}
