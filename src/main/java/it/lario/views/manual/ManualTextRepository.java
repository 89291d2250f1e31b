package it.lario.views.manual;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ManualTextRepository extends JpaRepository<ManualText, UUID> {

    Optional<ManualText> findByPlace(String place);
}
