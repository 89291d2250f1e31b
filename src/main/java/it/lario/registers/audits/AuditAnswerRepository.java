package it.lario.registers.audits;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditAnswerRepository extends JpaRepository<AuditAnswer, UUID> {

    List<AuditAnswer> findByAuditIdOrderByPosition(UUID audit);

    List<AuditAnswer> findByItemIdOrderByPosition(UUID item);
}
