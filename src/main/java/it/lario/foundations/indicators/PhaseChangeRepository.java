package it.lario.foundations.indicators;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PhaseChangeRepository extends JpaRepository<PhaseChange, UUID> {

    List<PhaseChange> findByIndicatorIdOrderByPeriod(UUID indicator);
}
