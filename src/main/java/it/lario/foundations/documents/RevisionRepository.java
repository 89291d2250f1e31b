package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RevisionRepository extends JpaRepository<Revision, UUID> {

    Optional<Revision> findByIdAndStatusIn(UUID id, Collection<Status> visible);

    List<Revision> findByDocumentIdAndStatusInOrderByNumberDesc(UUID document, Collection<Status> visible);

    Optional<Revision> findByDocumentIdAndStatus(UUID document, Status status);

    List<Revision> findByStatusAndInForceOnLessThanEqual(Status status, LocalDate day);
}
