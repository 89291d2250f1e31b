package it.lario.registers.risks;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OpportunityRepository extends JpaRepository<Opportunity, UUID> {

    List<Opportunity> findByIdIn(Collection<UUID> ids);
}
