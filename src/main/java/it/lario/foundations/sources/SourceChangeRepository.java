package it.lario.foundations.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SourceChangeRepository extends JpaRepository<SourceChange, UUID> {

    List<SourceChange> findBySourceIdOrderByIdDesc(UUID source);

    Optional<SourceChange> findByIdAndSourceId(UUID id, UUID source);
}
