package it.lario.views.manual;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicationRepository extends JpaRepository<Publication, UUID> {}
