package it.lario.foundations.organisation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ServiceRepository extends JpaRepository<Service, UUID> {}
