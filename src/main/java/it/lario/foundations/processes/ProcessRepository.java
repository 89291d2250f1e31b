package it.lario.foundations.processes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProcessRepository extends JpaRepository<Process, UUID> {

    Optional<Process> findByCode(String code);

    List<Process> findAllByOrderByCode();
}
