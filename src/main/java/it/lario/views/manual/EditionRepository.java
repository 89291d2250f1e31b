package it.lario.views.manual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRepository extends JpaRepository<Edition, UUID> {

    Optional<Edition> findFirstByOrderByNumberDesc();

    Optional<Edition> findFirstByInForceOnLessThanEqualOrderByNumberDesc(LocalDate on);

    Optional<Edition> findByNumber(int number);

    List<Edition> findAllByOrderByNumberDesc();
}
