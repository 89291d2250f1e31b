package it.lario.foundations.indicators;

import it.lario.ground.kernel.Rome;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How an indicator was defined from one change to the next. */
@Entity
public class IndicatorDefinition extends BodyRow {

    private UUID indicatorId;
    private int number;
    private String numerator;
    private String denominator;
    private Integer per;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Chart chart;

    private BigDecimal target;
    private int baseline;
    private String provenance;
    private String reason;
    private PersonRef writer;
    private Instant recordedAt = Rome.now().truncatedTo(ChronoUnit.MICROS);

    protected IndicatorDefinition() {}

    IndicatorDefinition(UUID indicator, int number, Definition definition, String reason, PersonRef writer) {
        this.indicatorId = indicator;
        this.number = number;
        this.numerator = definition.numerator();
        this.denominator = definition.denominator();
        this.per = definition.per();
        this.unit = definition.unit();
        this.chart = definition.chart();
        this.target = definition.target();
        this.baseline = definition.baseline();
        this.provenance = definition.provenance();
        this.reason = reason;
        this.writer = writer;
    }

    /** True when this other definition counts, judges or draws in another way. */
    boolean differs(Definition other) {
        return !numerator.equals(other.numerator())
                || !java.util.Objects.equals(denominator, other.denominator())
                || !java.util.Objects.equals(per, other.per())
                || !unit.equals(other.unit())
                || chart != other.chart()
                || !same(target, other.target())
                || baseline != other.baseline()
                || !provenance.equals(other.provenance());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    public int number() {
        return number;
    }

    public String numerator() {
        return numerator;
    }

    public String denominator() {
        return denominator;
    }

    public String unit() {
        return unit;
    }

    public Chart chart() {
        return chart;
    }

    public BigDecimal target() {
        return target;
    }

    public int baseline() {
        return baseline;
    }

    public String provenance() {
        return provenance;
    }

    /** Null for the first. */
    public String reason() {
        return reason;
    }

    public PersonRef writer() {
        return writer;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
