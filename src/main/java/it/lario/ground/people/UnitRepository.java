package it.lario.ground.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<Unit, UUID> {

    List<Unit> findByIdIn(Collection<UUID> ids);
}
