package it.lario.foundations.indicators;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasurementRepository extends JpaRepository<Measurement, UUID> {

    List<Measurement> findByIndicatorIdOrderByPeriodDescIdDesc(UUID indicator);

    List<Measurement> findByBatchIdOrderById(UUID batch);

    /** The row that took the place of another. */
    Optional<Measurement> findByCorrectsId(UUID corrected);
}
