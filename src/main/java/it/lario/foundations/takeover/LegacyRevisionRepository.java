package it.lario.foundations.takeover;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LegacyRevisionRepository extends JpaRepository<LegacyRevision, UUID> {}
