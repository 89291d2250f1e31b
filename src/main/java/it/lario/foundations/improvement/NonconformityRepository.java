package it.lario.foundations.improvement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NonconformityRepository extends JpaRepository<Nonconformity, UUID> {

    List<Nonconformity> findByIdIn(List<UUID> ids);
}
