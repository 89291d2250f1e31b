package it.lario.registers.audits;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditItemRepository extends JpaRepository<AuditItem, UUID> {

    List<AuditItem> findByAuditIdOrderByDayAscIdAsc(UUID audit);
}
