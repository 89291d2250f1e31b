package it.lario.registers.audits;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FindingRepository extends JpaRepository<Finding, UUID> {

    List<Finding> findByAuditIdOrderByNumber(UUID audit);

    List<Finding> findByAnswerIdOrderByNumber(UUID answer);
}
