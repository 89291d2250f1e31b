package it.lario.registers.objectives;

import static it.lario.registers.objectives.ObjectiveSheet.said;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What D.lgs. 150/2009, art. 5, comma 2 asks of an objective, as rules by name; with two of ours, on weights and phases.
 * The same list stands on its page and keeps it from being approved.
 */
public enum Requisite {
    NEEDS(Severity.BLOCKS),
    MEASURABLE(Severity.BLOCKS),
    WEIGHTS(Severity.BLOCKS),
    IMPROVEMENT(Severity.BLOCKS),
    PERIOD(Severity.BLOCKS),
    RESOURCES(Severity.BLOCKS),
    BENCHMARK(Severity.WARNS),
    /** The law itself says where possible: a new service has no three years behind it. */
    TREND(Severity.WARNS),
    PHASES(Severity.WARNS);

    /** BLOCKS: the objective is not approved without. WARNS: it may be. */
    public enum Severity {
        BLOCKS,
        WARNS
    }

    /** @param path below the body's address, to the field that mends it or that it was read from */
    public record Judged(Requisite requisite, boolean met, String path) {

        public boolean blocks() {
            return !met && requisite.severity == Severity.BLOCKS;
        }
    }

    static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int YEARS_BEFORE = 3;

    private final Severity severity;

    Requisite(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** @param measured the years that the indicators of its measures were measured in, by the measures' ids */
    static List<Judged> judge(Objective objective, Map<UUID, Set<Integer>> measured) {
        return Arrays.stream(values())
                .map(requisite -> requisite.of(objective, measured))
                .toList();
    }

    private Judged of(Objective o, Map<UUID, Set<Integer>> measured) {
        ObjectiveSheet sheet = o.sheet();
        return switch (this) {
            case NEEDS ->
                field(
                        o,
                        said(sheet.impact()) && said(sheet.stakeholders()),
                        said(sheet.impact()) ? "stakeholders" : "impact");
            case MEASURABLE ->
                measures(
                        o, measure -> said(measure.unit()) && !measure.targets().isEmpty(), "target");
            case WEIGHTS -> new Judged(this, o.list().weights().compareTo(WHOLE) == 0, o.path() + "#measures");
            case IMPROVEMENT -> measures(o, Measure::improves, "target");
            case PERIOD ->
                measures(o, measure -> measure.target(o.dueOn().getYear()).isPresent(), "target");
            case RESOURCES -> field(o, said(sheet.resources()), "resources");
            case BENCHMARK -> field(o, said(sheet.benchmark()), "benchmark");
            case TREND ->
                measures(
                        o,
                        measure -> hasTrend(
                                measure, o.startsOn().getYear(), measured.getOrDefault(measure.id(), Set.of())),
                        "past");
            case PHASES -> field(o, !o.phases().isEmpty(), "phaseName");
        };
    }

    private static boolean hasTrend(Measure measure, int first, Set<Integer> measured) {
        return IntStream.rangeClosed(first - YEARS_BEFORE, first - 1)
                .allMatch(year ->
                        measured.contains(year) || measure.history().stream().anyMatch(value -> value.year() == year));
    }

    private Judged field(Objective o, boolean met, String field) {
        return new Judged(this, met, o.path() + "/edit#" + field);
    }

    /** Met when there are measures, and all are so; the way leads to the first that is not. */
    private Judged measures(Objective o, Predicate<Measure> fine, String field) {
        Optional<Measure> lacking = o.measures().stream().filter(fine.negate()).findFirst();
        if (lacking.isPresent())
            return new Judged(
                    this, false, o.path() + "/measures/" + lacking.get().id() + "/edit#" + field);
        if (o.measures().isEmpty()) return new Judged(this, false, o.path() + "/measures/new");
        return new Judged(this, true, o.path() + "#measures");
    }
}
