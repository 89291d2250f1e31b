package it.lario.registers.risks;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RiskRepository extends JpaRepository<Risk, UUID> {

    List<Risk> findByIdIn(Collection<UUID> ids);
}
