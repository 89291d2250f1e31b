package it.lario.registers.objectives;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The value of an objective's indicator on a day. Never changed: a wrong one is corrected by a later one. */
@Entity
public class ObjectiveCheck extends BodyRow {

    /** A value that is read on a day; note and the check it corrects may be null. */
    public record Reading(LocalDate on, BigDecimal value, String note, UUID corrects) {}

    private UUID objectiveId;
    private LocalDate checkedOn;
    private BigDecimal value;
    private String note;
    private PersonRef checker;
    private Instant recordedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);
    private UUID correctsId;

    protected ObjectiveCheck() {}

    ObjectiveCheck(UUID objective, Reading reading, PersonRef checker) {
        this.objectiveId = objective;
        this.checkedOn = reading.on();
        this.value = reading.value();
        this.note = reading.note();
        this.correctsId = reading.corrects();
        this.checker = checker;
    }

    /** The one that counts: the latest by date among those that nobody corrected. */
    static Optional<ObjectiveCheck> current(List<ObjectiveCheck> checks) {
        return checks.stream()
                .filter(check -> !check.correctedIn(checks))
                .max(Comparator.comparing(ObjectiveCheck::checkedOn).thenComparing(ObjectiveCheck::recordedAt));
    }

    public boolean correctedIn(List<ObjectiveCheck> checks) {
        return checks.stream().anyMatch(other -> id().equals(other.correctsId));
    }

    public UUID objectiveId() {
        return objectiveId;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public BigDecimal value() {
        return value;
    }

    public String note() {
        return note;
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
