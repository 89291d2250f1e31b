package it.lario.registers.objectives;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import it.lario.registers.objectives.Measure.Family;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a target year came to, as it was closed. Never changed: a wrong one is corrected by a later edition. */
@Entity
public class ObjectiveYear extends BodyRow {

    /** A measure as it stood then. Value and attainment are null when it was not measured: then it says why. */
    public record Outcome(
            UUID measure,
            String name,
            String unit,
            Direction direction,
            Family family,
            BigDecimal weight,
            BigDecimal baseline,
            BigDecimal target,
            BigDecimal value,
            BigDecimal attainment,
            String reason) {}

    /**
     * How somebody closes a year.
     *
     * @param reasons why a measure has no value, by its id
     * @param note may be null
     * @param correction why it is closed again; null the first time
     */
    public record Closing(int year, Map<UUID, String> reasons, String note, String correction) {}

    private UUID objectiveId;
    private int year;
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Outcome> outcomes;

    private BigDecimal attainment;
    private String note;
    private String correction;
    private PersonRef closer;
    private Instant closedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);

    protected ObjectiveYear() {}

    /**
     * What the year of an objective comes to, by the values of its measures.
     *
     * @param reasons why a measure has no value, by its id
     */
    static List<Outcome> outcomes(
            Objective objective, int year, Map<UUID, BigDecimal> values, Map<UUID, String> reasons) {
        return objective.measures().stream()
                .filter(measure -> measure.target(year).isPresent())
                .map(measure -> outcome(
                        measure, measure.target(year).get(), values.get(measure.id()), reasons.get(measure.id())))
                .toList();
    }

    private static Outcome outcome(Measure measure, BigDecimal target, BigDecimal value, String reason) {
        return new Outcome(
                measure.id(),
                measure.name(),
                measure.unit(),
                measure.direction(),
                measure.family(),
                measure.weight(),
                measure.baseline(),
                target,
                value,
                measure.attained(value, target).orElse(null),
                value == null ? reason : null);
    }

    /** @param before how the year was closed before, the last time first */
    static ObjectiveYear of(
            Objective objective,
            Closing closing,
            Map<UUID, BigDecimal> values,
            List<ObjectiveYear> before,
            PersonRef closer,
            LocalDate today) {
        int year = closing.year();
        if (objective.status() != Objective.Status.ACTIVE) throw new RuleBroken("objectives.not-active");
        var outcomes = outcomes(objective, year, values, closing.reasons());
        if (outcomes.isEmpty()) throw RuleBroken.at("year", "objectives.year-without-target");
        if (today.isBefore(Measure.end(year, objective.dueOn())))
            throw RuleBroken.at("year", "objectives.year-not-over", String.valueOf(year));
        if (objective.list().weights().compareTo(Requisite.WHOLE) != 0)
            throw new RuleBroken("objectives.requisite.WEIGHTS.todo");
        if (!before.isEmpty() && !ObjectiveSheet.said(closing.correction()))
            throw RuleBroken.at("correction", "objectives.correction-missing");
        for (var outcome : outcomes)
            if (outcome.value() == null && !ObjectiveSheet.said(outcome.reason()))
                throw RuleBroken.at("reason", "objectives.reason-missing", outcome.name());
        var score = Score.of(objective.measures(), values, measure -> measure.target(year));
        return new ObjectiveYear(objective.id(), closing, before.size() + 1, outcomes, score.attainment(), closer);
    }

    private ObjectiveYear(
            UUID objective,
            Closing closing,
            int edition,
            List<Outcome> outcomes,
            BigDecimal attainment,
            PersonRef closer) {
        this.objectiveId = objective;
        this.year = closing.year();
        this.edition = edition;
        this.outcomes = outcomes;
        this.attainment = attainment;
        this.note = closing.note();
        this.correction = closing.correction();
        this.closer = closer;
    }

    public UUID objectiveId() {
        return objectiveId;
    }

    public int year() {
        return year;
    }

    public int edition() {
        return edition;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Null when nothing was measured. */
    public BigDecimal attainment() {
        return attainment;
    }

    public String note() {
        return note;
    }

    public String correction() {
        return correction;
    }

    public PersonRef closer() {
        return closer;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
