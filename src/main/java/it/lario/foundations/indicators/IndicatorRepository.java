package it.lario.foundations.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorRepository extends JpaRepository<Indicator, UUID> {

    List<Indicator> findByIdIn(Collection<UUID> ids);

    List<Indicator> findAllByOrderByCode();

    Optional<Indicator> findByCode(String code);

    boolean existsByOwnerId(UUID owner);
}
