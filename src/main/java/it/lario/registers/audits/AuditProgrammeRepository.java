package it.lario.registers.audits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditProgrammeRepository extends JpaRepository<AuditProgramme, UUID> {

    List<AuditProgramme> findAllByOrderByYearDesc();

    Optional<AuditProgramme> findByYear(int year);
}
