package it.lario.foundations.indicators;

import it.lario.foundations.intake.Complaints;
import it.lario.foundations.intake.IntakeCounts;
import it.lario.foundations.intake.IntakeWork;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Actor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Figures of one file, each judged by its indicator as if somebody had typed it. */
class MeasurementWork implements IntakeWork {

    private static final int WHOLE = 12;
    private static final int PLACES = 4;
    private static final BigDecimal NEAR = new BigDecimal("0.01");

    /** An indicator of the file, with the last word on each of its periods. */
    private static final class Measured {

        private final Indicator indicator;
        private final List<Measurement> last;
        private final Map<LocalDate, Long> rows = new HashMap<>();
        private int written;

        Measured(Indicator indicator, List<Measurement> last) {
            this.indicator = indicator;
            this.last = new ArrayList<>(last);
        }
    }

    private final UUID batch;
    private final Indicators indicators;
    private final IndicatorRepository repository;
    private final MeasurementRepository measurements;
    private final Actor actor;
    private final Journal journal;
    private final Map<String, Optional<Measured>> known = new HashMap<>();
    private long added;
    private long changed;
    private long unchanged;

    MeasurementWork(
            UUID batch,
            Indicators indicators,
            IndicatorRepository repository,
            MeasurementRepository measurements,
            Actor actor,
            Journal journal) {
        this.batch = batch;
        this.indicators = indicators;
        this.repository = repository;
        this.measurements = measurements;
        this.actor = actor;
        this.journal = journal;
    }

    /** Code, period, numerator, denominator, value and note. */
    @Override
    public void row(long line, String[] values, Complaints complaints) {
        var measured = known.computeIfAbsent(values[0], this::find).orElse(null);
        if (measured == null) {
            complaints.about(line, "code", "indicators.intake.no-indicator", values[0]);
        } else if (!indicators.mayKeep(measured.indicator)) {
            complaints.about(line, "code", "indicators.intake.not-yours", values[0]);
        } else {
            try {
                measure(measured, line, values);
            } catch (RuleBroken refused) {
                String field = "corrects".equals(refused.field()) ? null : refused.field();
                complaints.about(line, field, refused.key(), refused.arguments());
            }
        }
    }

    private Optional<Measured> find(String code) {
        return repository.findByCode(code).map(indicator -> new Measured(indicator, indicators.last(indicator.id())));
    }

    private void measure(Measured measured, long line, String[] values) {
        Indicator indicator = measured.indicator;
        LocalDate period = WrittenPeriods.read(values[1], indicator.frequency())
                .orElseThrow(() ->
                        RuleBroken.at("period", "indicators.intake.period-unfit." + indicator.frequency(), values[1]));
        Long before = measured.rows.putIfAbsent(period, line);
        if (before != null) throw RuleBroken.at("period", "indicators.intake.twice", before);
        BigDecimal value = number("value", values[4]);
        BigDecimal counted = number("numerator", values[2]);
        boolean divides = indicator.kind().divides();
        BigDecimal numerator = divides || counted != null ? counted : value;
        if (numerator == null) throw RuleBroken.at(divides ? "numerator" : "value", "indicators.intake.figure-missing");
        BigDecimal denominator = divides ? number("denominator", values[3]) : null;
        var there = measured.last.stream()
                .filter(one -> one.period().equals(period) && !one.withdrawn())
                .findFirst();
        var count = new Measurement.Count(
                period,
                numerator,
                denominator,
                values[5],
                there.map(Measurement::id).orElse(null),
                Measurement.Source.IMPORTED);
        Measurement figure = indicator.measure(count, measured.last, actor.ref(), Rome.today());
        if (value != null && value.subtract(figure.value()).abs().compareTo(NEAR) > 0)
            throw RuleBroken.at(
                    "value",
                    "indicators.intake.value-differs",
                    Decimals.text(value),
                    Decimals.text(figure.value().setScale(2, RoundingMode.HALF_UP)));
        if (there.filter(one -> one.says(count)).isPresent()) {
            unchanged++;
            return;
        }
        write(measured, figure);
        if (there.isPresent()) changed++;
        else added++;
    }

    private void write(Measured measured, Measurement figure) {
        measured.last.removeIf(one -> one.period().equals(figure.period()));
        measured.last.add(measurements.save(figure.in(batch)));
        measured.written++;
    }

    private static BigDecimal number(String field, String text) {
        if (text == null) return null;
        BigDecimal number = new BigDecimal(text);
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > PLACES || plain.precision() - plain.scale() > WHOLE)
            throw RuleBroken.at(field, "indicators.intake.too-many-digits");
        return number;
    }

    @Override
    public IntakeCounts finish(boolean dryRun, Complaints complaints) {
        measurements.flush();
        if (!dryRun)
            known.values().forEach(found -> found.filter(measured -> measured.written > 0)
                    .ifPresent(measured -> {
                        indicators.restand(measured.indicator);
                        journal.note(
                                "indicators.intake-done",
                                measured.indicator,
                                "indicators.intake.figures",
                                measured.written);
                    }));
        return new IntakeCounts(added, changed, unchanged);
    }

    @Override
    public void close() {
        known.clear();
    }
}
