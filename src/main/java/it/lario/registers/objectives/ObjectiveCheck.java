package it.lario.registers.objectives;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import it.lario.registers.objectives.Observation.Cause;
import it.lario.registers.objectives.Observation.Forecast;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where an objective stood on a day. Never changed: a wrong one is corrected by a later one. */
@Entity
public class ObjectiveCheck extends BodyRow {

    private UUID objectiveId;
    private LocalDate checkedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reading> readings;

    private BigDecimal attainment;
    private String note;

    @Enumerated(EnumType.STRING)
    private Forecast forecast;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String explanation;
    private PersonRef checker;
    private Instant recordedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);
    private UUID correctsId;

    protected ObjectiveCheck() {}

    ObjectiveCheck(UUID objective, Observation seen, List<Reading> readings, BigDecimal attainment, PersonRef checker) {
        this.objectiveId = objective;
        this.checkedOn = seen.on();
        this.readings = readings;
        this.attainment = attainment;
        this.note = seen.note();
        this.forecast = seen.forecast();
        this.cause = seen.cause();
        this.explanation = seen.explanation();
        this.correctsId = seen.corrects();
        this.checker = checker;
    }

    /** The one that counts: the latest by date among those that nobody corrected. */
    static Optional<ObjectiveCheck> current(List<ObjectiveCheck> checks) {
        return standing(checks).max(byDate());
    }

    /** The latest value of each measure read in this year. */
    static Map<UUID, BigDecimal> valuesOf(int year, List<ObjectiveCheck> checks) {
        var values = new LinkedHashMap<UUID, BigDecimal>();
        standing(checks)
                .filter(check -> check.checkedOn.getYear() == year)
                .sorted(byDate())
                .forEach(check -> values.putAll(check.values()));
        return values;
    }

    private static Stream<ObjectiveCheck> standing(List<ObjectiveCheck> checks) {
        return checks.stream().filter(check -> !check.correctedIn(checks));
    }

    private static Comparator<ObjectiveCheck> byDate() {
        return Comparator.comparing(ObjectiveCheck::checkedOn).thenComparing(ObjectiveCheck::recordedAt);
    }

    public boolean correctedIn(List<ObjectiveCheck> checks) {
        return checks.stream().anyMatch(other -> id().equals(other.correctsId));
    }

    public Optional<Reading> reading(UUID measure) {
        return readings.stream()
                .filter(reading -> reading.measure().equals(measure))
                .findFirst();
    }

    Map<UUID, BigDecimal> values() {
        var values = new LinkedHashMap<UUID, BigDecimal>();
        for (Reading reading : readings) if (reading.value() != null) values.put(reading.measure(), reading.value());
        return values;
    }

    public boolean behind() {
        return readings.stream().anyMatch(Reading::behind);
    }

    public UUID objectiveId() {
        return objectiveId;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public List<Reading> readings() {
        return readings;
    }

    /** Null when nothing could be judged. */
    public BigDecimal attainment() {
        return attainment;
    }

    public String note() {
        return note;
    }

    public Forecast forecast() {
        return forecast;
    }

    public Cause cause() {
        return cause;
    }

    public String explanation() {
        return explanation;
    }

    public PersonRef checker() {
        return checker;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID correctsId() {
        return correctsId;
    }
}
