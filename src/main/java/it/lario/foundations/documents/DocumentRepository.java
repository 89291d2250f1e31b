package it.lario.foundations.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<Document, UUID> {

    Optional<Document> findByCode(String code);

    List<Document> findByIdIn(Collection<UUID> ids);
}
