package it.lario.foundations.documents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RetentionRuleRepository extends JpaRepository<RetentionRule, UUID> {

    Optional<RetentionRule> findByType(DocumentType type);
}
