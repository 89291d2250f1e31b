package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ManualTextRepository extends JpaRepository<ManualText, UUID> {

    Optional<ManualText> findByChapter(ManualSection.Chapter chapter);
}
