package it.lario.foundations.retention;

import it.lario.foundations.documents.DocumentType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RetentionRuleRepository extends JpaRepository<RetentionRule, UUID> {

    Optional<RetentionRule> findByType(DocumentType type);
}
