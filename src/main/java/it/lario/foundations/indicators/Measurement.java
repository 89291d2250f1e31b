package it.lario.foundations.indicators;

import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
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
import java.util.Objects;
import java.util.UUID;

/** The figure of a period. Never changed: a wrong one is corrected by a later one. */
@Entity
public class Measurement extends BodyRow {

    /** WITHDRAWN takes back what it corrects: the period then has no figure. */
    public enum Source {
        TYPED,
        IMPORTED,
        WITHDRAWN
    }

    /** What was counted in the period that begins that day; denominator, note and what it corrects may be null. */
    public record Count(
            LocalDate period, BigDecimal numerator, BigDecimal denominator, String note, UUID corrects, Source source) {

        /** In its place after the last row of each period; one that was withdrawn may be followed by a new figure. */
        Count after(List<Measurement> last) {
            var there = last.stream().filter(one -> one.period.equals(period)).findFirst();
            boolean withdrawn = there.filter(Measurement::withdrawn).isPresent();
            if (corrects == null && there.isPresent() && !withdrawn)
                throw RuleBroken.at("period", "indicators.measured-already");
            if (corrects != null
                    && (withdrawn
                            || there.filter(one -> one.id().equals(corrects)).isEmpty()))
                throw RuleBroken.at("corrects", "indicators.not-correctable");
            return withdrawn
                    ? new Count(
                            period, numerator, denominator, note, there.get().id(), source)
                    : this;
        }
    }

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
    private UUID batchId;

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

    /** It came with this batch. */
    Measurement in(UUID batch) {
        batchId = batch;
        return this;
    }

    /** Takes a figure back: this row says that there is none. */
    static Measurement withdrawing(Measurement figure, PersonRef recorder) {
        var count = new Count(
                figure.period, figure.numerator, figure.denominator, figure.note, figure.id(), Source.WITHDRAWN);
        return new Measurement(figure.indicatorId, figure.definition, count, figure.value, recorder);
    }

    /** Puts back what a figure had corrected. */
    static Measurement restoring(Measurement before, Measurement figure, PersonRef recorder) {
        var count =
                new Count(before.period, before.numerator, before.denominator, before.note, figure.id(), before.source);
        return new Measurement(before.indicatorId, before.definition, count, before.value, recorder);
    }

    /** The same counts for the same period. */
    boolean says(Count count) {
        return numerator.compareTo(count.numerator()) == 0
                && (denominator == null
                        ? count.denominator() == null
                        : count.denominator() != null && denominator.compareTo(count.denominator()) == 0)
                && Objects.equals(note, count.note());
    }

    /** No figure: its period counts as not measured. */
    public boolean withdrawn() {
        return source == Source.WITHDRAWN;
    }

    public boolean correctedIn(List<Measurement> all) {
        return all.stream().anyMatch(other -> id().equals(other.correctsId));
    }

    /** It is the figure of its period. */
    public boolean counts(List<Measurement> all) {
        return !withdrawn() && !correctedIn(all);
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
