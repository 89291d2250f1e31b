package it.lario.foundations.indicators;

import it.lario.ground.statistics.Baseline;
import it.lario.ground.statistics.ControlChart;
import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.statistics.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of an indicator in order of time, each phase on a chart of its own, and what the charts signal. A period
 * that nobody measured is a gap: it is never zero, and no pattern leads across it.
 *
 * @param points from the first period measured to the last
 * @param footing how far the limits of the last phase can be trusted
 */
public record Series(List<Point> points, List<Alarm> alarms, Footing footing) {

    /**
     * @param measurement null when nobody measured the period
     * @param lower limit in the unit shown, NaN without; so are centre and upper
     * @param phase from 0
     */
    public record Point(
            LocalDate period, Measurement measurement, double centre, double lower, double upper, int phase) {}

    /** A signal, with the first and the last period concerned. */
    public record Alarm(Rule rule, LocalDate first, LocalDate last) {}

    /** @param current measurements that nobody corrected, in any order */
    static Series of(Indicator indicator, List<Measurement> current, List<PhaseChange> changes) {
        if (current.isEmpty()) return new Series(List.of(), List.of(), Footing.INSUFFICIENT);
        Map<LocalDate, Measurement> measured =
                current.stream().collect(Collectors.toMap(Measurement::period, Function.identity()));
        var periods = periods(indicator.frequency(), measured);
        var points = new ArrayList<Point>();
        var alarms = new ArrayList<Alarm>();
        Footing footing = Footing.INSUFFICIENT;
        int phase = 0;
        for (var part : parts(periods, changes)) {
            var chart = chart(indicator, part, measured);
            for (var signal : chart.signals(Rule.USUAL))
                alarms.add(new Alarm(signal.rule(), part.get(signal.first()), part.get(signal.last())));
            int factor = indicator.chart() == Chart.INDIVIDUALS
                    ? 1
                    : indicator.kind().factor(indicator.per());
            for (int i = 0; i < part.size(); i++)
                points.add(point(
                        part.get(i), measured.get(part.get(i)), chart.points().get(i), factor, phase));
            footing = chart.footing();
            phase++;
        }
        alarms.sort(Comparator.comparing(Alarm::first).reversed());
        return new Series(List.copyOf(points), List.copyOf(alarms), footing);
    }

    private static List<LocalDate> periods(Frequency frequency, Map<LocalDate, Measurement> measured) {
        LocalDate first =
                measured.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                measured.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        var periods = new ArrayList<LocalDate>();
        for (LocalDate period = first; !period.isAfter(last); period = frequency.next(period)) periods.add(period);
        return periods;
    }

    /** The periods of each phase. */
    private static List<List<LocalDate>> parts(List<LocalDate> periods, List<PhaseChange> changes) {
        var starts = changes.stream().map(PhaseChange::period).collect(Collectors.toSet());
        var parts = new ArrayList<List<LocalDate>>();
        for (LocalDate period : periods) {
            if (parts.isEmpty() || starts.contains(period)) parts.add(new ArrayList<>());
            parts.get(parts.size() - 1).add(period);
        }
        return parts;
    }

    private static ControlChart chart(
            Indicator indicator, List<LocalDate> periods, Map<LocalDate, Measurement> measured) {
        double[] numerators = new double[periods.size()];
        double[] denominators = new double[periods.size()];
        double[] values = new double[periods.size()];
        for (int i = 0; i < values.length; i++) {
            Measurement one = measured.get(periods.get(i));
            boolean divided = one != null && one.denominator() != null;
            numerators[i] = one == null ? Double.NaN : one.numerator().doubleValue();
            denominators[i] = divided ? one.denominator().doubleValue() : Double.NaN;
            values[i] = one == null ? Double.NaN : one.value().doubleValue();
        }
        return indicator.chart().draw(numerators, denominators, values, Baseline.first(indicator.baseline()));
    }

    private static Point point(
            LocalDate period, Measurement measurement, ControlChart.Point drawn, int factor, int phase) {
        return drawn.limits()
                .map(limits -> new Point(
                        period,
                        measurement,
                        limits.centre() * factor,
                        limits.lower() * factor,
                        limits.upper() * factor,
                        phase))
                .orElseGet(() -> new Point(period, measurement, Double.NaN, Double.NaN, Double.NaN, phase));
    }

    public boolean alarmed(LocalDate period) {
        return alarms.stream().anyMatch(alarm -> !period.isBefore(alarm.first()) && !period.isAfter(alarm.last()));
    }
}
