package it.lario.foundations.indicators;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorDefinitionRepository extends JpaRepository<IndicatorDefinition, UUID> {

    List<IndicatorDefinition> findByIndicatorIdOrderByNumberDesc(UUID indicator);
}
