package it.lario.foundations.indicators;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is measured, by the definition that holds today; the record carries what its series says. */
@Entity
public class Indicator extends BodyRecord {

    /** Days after the end of a period within which its figure is due: a choice of this project. */
    static final int GRACE = 30;

    private String code;
    private String name;
    private String purpose;
    private UUID serviceId;
    private PersonRef owner;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String numerator;
    private String denominator;
    private Integer per;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    private Chart chart;

    private BigDecimal target;
    private int baseline;
    private String clause;
    private String duty;
    private String provenance;
    private int definition = 1;
    private LocalDate nextPeriod;
    private LocalDate dueOn;
    private LocalDate lastPeriod;
    private BigDecimal lastValue;

    @Enumerated(EnumType.STRING)
    private Footing footing = Footing.INSUFFICIENT;

    private int signals;

    protected Indicator() {}

    Indicator(Definition defined, PersonRef owner, LocalDate today) {
        describe(defined, owner);
        await(frequency.begin(today), frequency);
    }

    /** What the figures of the past were made by stays: to count otherwise, another indicator is begun. */
    void describe(Definition defined, PersonRef owner) {
        defined.require();
        if (lastPeriod != null) {
            if (kind != defined.kind()) throw RuleBroken.at("kind", "indicators.fixed");
            if (frequency != defined.frequency()) throw RuleBroken.at("frequency", "indicators.fixed");
            if (per != null && !per.equals(defined.per())) throw RuleBroken.at("per", "indicators.fixed");
        }
        code = defined.code();
        name = defined.name();
        purpose = defined.purpose();
        serviceId = defined.service();
        this.owner = owner;
        kind = defined.kind();
        numerator = defined.numerator();
        denominator = defined.denominator();
        per = defined.per();
        unit = defined.unit();
        direction = defined.direction();
        if (lastPeriod == null && frequency != null && frequency != defined.frequency())
            await(defined.frequency().begin(nextPeriod), defined.frequency());
        frequency = defined.frequency();
        chart = defined.chart();
        target = defined.target();
        baseline = defined.baseline();
        clause = defined.clause();
        duty = defined.duty();
        provenance = defined.provenance();
    }

    void redefined() {
        definition++;
    }

    /** @param last measurements that nobody corrected, also those withdrawn */
    Measurement measure(Measurement.Count count, List<Measurement> last, PersonRef recorder, LocalDate today) {
        if (!count.period().equals(frequency.begin(count.period())))
            throw RuleBroken.at("period", "indicators.not-a-period");
        if (frequency.end(count.period()).isAfter(today)) throw RuleBroken.at("period", "indicators.not-ended");
        Measurement.Count placed = count.after(last);
        requireCounted(count);
        BigDecimal value = kind.value(count.numerator(), count.denominator(), per);
        return new Measurement(id(), definition, placed, value, recorder);
    }

    private void requireCounted(Measurement.Count count) {
        if (!kind.divides()) return;
        if (count.denominator() == null) throw RuleBroken.at("denominator", "indicators.denominator-needed");
        if (count.denominator().signum() <= 0) throw RuleBroken.at("denominator", "indicators.denominator-zero");
        if (count.numerator().signum() < 0) throw RuleBroken.at("numerator", "indicators.negative");
        if (kind == Kind.SHARE && count.numerator().compareTo(count.denominator()) > 0)
            throw RuleBroken.at("numerator", "indicators.more-than-all");
    }

    /** Keeps what the series says; a signal waits until somebody decides on it. */
    void stand(Series series, List<SignalDecision> decisions) {
        footing = series.footing();
        signals = (int) series.alarms().stream()
                .filter(alarm -> decisions.stream().noneMatch(decision -> decision.decides(alarm)))
                .count();
        if (series.points().isEmpty()) {
            if (lastPeriod != null) await(frequency.begin(Rome.today()), frequency);
            lastPeriod = null;
            lastValue = null;
            return;
        }
        var last = series.points().get(series.points().size() - 1);
        lastPeriod = last.period();
        lastValue = last.measurement().value();
        await(frequency.next(lastPeriod), frequency);
    }

    private void await(LocalDate period, Frequency every) {
        nextPeriod = period;
        dueOn = every.end(period).plusDays(GRACE);
    }

    /** Null without a target or a figure. */
    public Boolean reached() {
        if (target == null || lastValue == null) return null;
        int above = lastValue.compareTo(target);
        return direction == Direction.UP ? above >= 0 : above <= 0;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.coded(code));
    }

    @Override
    public String label() {
        return code + " " + name;
    }

    @Override
    public String path() {
        return "/indicators/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("indicators")
                .with("code", code)
                .with("name", name)
                .with("purpose", purpose)
                .with("service", serviceId)
                .with("owner", owner)
                .with("kind", kind)
                .with("numerator", numerator)
                .with("denominator", denominator)
                .with("per", per)
                .with("unit", unit)
                .with("direction", direction)
                .with("frequency", frequency)
                .with("chart", chart)
                .with("target", Decimals.text(target))
                .with("baseline", baseline)
                .with("clause", clause)
                .with("duty", duty)
                .with("provenance", provenance)
                .map();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public UUID serviceId() {
        return serviceId;
    }

    public PersonRef owner() {
        return owner;
    }

    public Kind kind() {
        return kind;
    }

    public String numerator() {
        return numerator;
    }

    public String denominator() {
        return denominator;
    }

    public Integer per() {
        return per;
    }

    public String unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public Frequency frequency() {
        return frequency;
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

    public String clause() {
        return clause;
    }

    public String duty() {
        return duty;
    }

    public String provenance() {
        return provenance;
    }

    public int definition() {
        return definition;
    }

    public LocalDate nextPeriod() {
        return nextPeriod;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate lastPeriod() {
        return lastPeriod;
    }

    public BigDecimal lastValue() {
        return lastValue;
    }

    public Footing footing() {
        return footing;
    }

    public int signals() {
        return signals;
    }
}
