package it.lario.foundations.retention;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DiscardRepository extends JpaRepository<Discard, UUID> {}
