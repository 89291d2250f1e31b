package it.lario.foundations.indicators;

import static it.lario.foundations.intake.IntakeField.Kind.NUMBER;

import it.lario.foundations.intake.IntakeBatch;
import it.lario.foundations.intake.IntakeField;
import it.lario.foundations.intake.IntakeTarget;
import it.lario.foundations.intake.IntakeWork;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Figures of indicators from a table; a figure that differs from the one recorded corrects it. */
@Component
class MeasurementIntake implements IntakeTarget {

    private final Indicators indicators;
    private final IndicatorRepository repository;
    private final MeasurementRepository measurements;
    private final People people;
    private final Journal journal;

    MeasurementIntake(
            Indicators indicators,
            IndicatorRepository repository,
            MeasurementRepository measurements,
            People people,
            Journal journal) {
        this.indicators = indicators;
        this.repository = repository;
        this.measurements = measurements;
        this.people = people;
        this.journal = journal;
    }

    @Override
    public String code() {
        return "measurements";
    }

    @Override
    public String title() {
        return "indicators.intake.title";
    }

    @Override
    public String path() {
        return "/indicators";
    }

    @Override
    public List<IntakeField> fields() {
        return List.of(
                IntakeField.text("code", "indicators.intake.code", true, 20, "codice", "indicatore", "indicator"),
                IntakeField.text("period", "indicators.period", true, 40, "periodo", "mese", "trimestre", "anno"),
                IntakeField.of(NUMBER, "numerator", "indicators.intake.numerator", false, "numeratore", "contati"),
                IntakeField.of(NUMBER, "denominator", "indicators.intake.denominator", false, "denominatore", "su"),
                IntakeField.of(NUMBER, "value", "indicators.value", false, "valore", "dato", "figure"),
                IntakeField.text("note", "indicators.note", false, 2_000, "nota", "note", "osservazioni"));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allowed() {
        return indicators.mayKeepAny();
    }

    @Override
    public IntakeWork open(IntakeBatch batch) {
        return new MeasurementWork(batch.id(), indicators, repository, measurements, people.current(), journal);
    }

    /** Append-only: what a figure had corrected is said again, and one that was the first is withdrawn. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void undo(UUID batch) {
        Map<UUID, Integer> touched = new LinkedHashMap<>();
        for (Measurement figure : measurements.findByBatchIdOrderById(batch)) {
            Indicator indicator = indicators.kept(figure.indicatorId());
            if (measurements.findByCorrectsId(figure.id()).isPresent())
                throw new RuleBroken("indicators.intake.later", indicator.label(), Rome.date(figure.period()));
            measurements.save(back(figure));
            touched.merge(indicator.id(), 1, Integer::sum);
        }
        measurements.flush();
        touched.forEach((id, figures) -> {
            Indicator indicator = indicators.get(id);
            indicators.restand(indicator);
            journal.note("indicators.intake-undone", indicator, "indicators.intake.figures", figures);
        });
    }

    private Measurement back(Measurement figure) {
        var recorder = people.current().ref();
        if (figure.correctsId() == null) return Measurement.withdrawing(figure, recorder);
        Measurement before = measurements.findById(figure.correctsId()).orElseThrow();
        return before.withdrawn()
                ? Measurement.withdrawing(figure, recorder)
                : Measurement.restoring(before, figure, recorder);
    }
}
