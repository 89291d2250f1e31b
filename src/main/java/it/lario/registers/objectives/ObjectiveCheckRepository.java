package it.lario.registers.objectives;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObjectiveCheckRepository extends JpaRepository<ObjectiveCheck, UUID> {

    List<ObjectiveCheck> findByObjectiveIdOrderByCheckedOnDescRecordedAtDesc(UUID objective);
}
