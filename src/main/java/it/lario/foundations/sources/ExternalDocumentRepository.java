package it.lario.foundations.sources;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExternalDocumentRepository extends JpaRepository<ExternalDocument, UUID> {

    List<ExternalDocument> findByIdIn(Collection<UUID> ids);
}
