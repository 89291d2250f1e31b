package it.lario.foundations.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiteRepository extends JpaRepository<Site, UUID> {

    List<Site> findAllByOrderByName();

    List<Site> findByIdInOrderByName(Collection<UUID> ids);
}
