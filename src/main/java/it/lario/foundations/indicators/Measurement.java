package it.lario.foundations.indicators;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The figure of a period. Never changed: a wrong one is corrected by a later one. */
@Entity
public class Measurement extends BodyRow {

    public enum Source {
        TYPED
    }

    /** What was counted in the period that begins that day; denominator, note and what it corrects may be null. */
    public record Count(
            LocalDate period,
            BigDecimal numerator,
            BigDecimal denominator,
            String note,
            UUID corrects,
            Source source) {}

    private UUID indicatorId;
    private int definition;
    private LocalDate period;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private BigDecimal value;
    private String note;

    @Enumerated(EnumType.STRING)
    private Source source;

    private PersonRef recorder;
    private Instant recordedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);
    private UUID correctsId;

    protected Measurement() {}

    Measurement(UUID indicator, int definition, Count count, BigDecimal value, PersonRef recorder) {
        this.indicatorId = indicator;
        this.definition = definition;
        this.period = count.period();
        this.numerator = count.numerator();
        this.denominator = count.denominator();
        this.value = value;
        this.note = count.note();
        this.source = count.source();
        this.correctsId = count.corrects();
        this.recorder = recorder;
    }

    public boolean correctedIn(List<Measurement> all) {
        return all.stream().anyMatch(other -> id().equals(other.correctsId));
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    /** The number of the definition it was taken by. */
    public int definition() {
        return definition;
    }

    /** First day of its period. */
    public LocalDate period() {
        return period;
    }

    public BigDecimal numerator() {
        return numerator;
    }

    public BigDecimal denominator() {
        return denominator;
    }

    public BigDecimal value() {
        return value;
    }

    public String note() {
        return note;
    }

    public Source source() {
        return source;
    }

    public PersonRef recorder() {
        return recorder;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID correctsId() {
        return correctsId;
    }
}
