package it.lario.registers.objectives;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObjectiveYearRepository extends JpaRepository<ObjectiveYear, UUID> {

    List<ObjectiveYear> findByObjectiveIdOrderByYearDescEditionDesc(UUID objective);
}
