package it.lario.registers.audits;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRepository extends JpaRepository<Audit, UUID> {

    List<Audit> findByProgrammeIdOrderByNumber(UUID programme);

    List<Audit> findByStatusOrderByEndsOn(Audit.Status status);
}
