package it.lario.registers.objectives;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObjectiveRepository extends JpaRepository<Objective, UUID> {

    List<Objective> findByIdIn(Collection<UUID> ids);

    List<Objective> findAllByOrderByTitle();
}
