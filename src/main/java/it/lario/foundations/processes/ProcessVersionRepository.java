package it.lario.foundations.processes;

import it.lario.foundations.processes.ProcessVersion.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProcessVersionRepository extends JpaRepository<ProcessVersion, UUID> {

    List<ProcessVersion> findByProcessIdOrderByIdDesc(UUID process);

    Optional<ProcessVersion> findByProcessIdAndStatus(UUID process, Status status);

    List<ProcessVersion> findByStatusAndInForceOnLessThanEqual(Status status, LocalDate day);
}
