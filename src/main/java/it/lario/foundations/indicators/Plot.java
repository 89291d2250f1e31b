package it.lario.foundations.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Where a series stands on the page: the template only writes it down. Lengths are in pixels of the drawing. */
public record Plot(
        List<Tick> heights,
        List<Tick> periods,
        List<String> lines,
        List<String> centres,
        List<String> limits,
        List<Dot> dots,
        List<Double> changes,
        Double target) {

    public static final int WIDTH = 880;
    public static final int HEIGHT = 320;
    static final int LEFT = 64;
    static final int RIGHT = 16;
    static final int TOP = 16;
    static final int BOTTOM = 40;

    /** How many labels fit below the drawing. */
    private static final int LABELS = 9;

    private static final int STEPS = 5;

    /** A place on an axis; {@code value} is the figure, or the index of the period. */
    public record Tick(double at, double value) {}

    /** @param index of its period */
    public record Dot(double x, double y, boolean alarmed, int index) {}

    static Plot of(Series series, BigDecimal target) {
        var points = series.points();
        double[] all = points.stream()
                .flatMapToDouble(point -> DoubleStream.of(
                        point.lower(),
                        point.upper(),
                        point.measurement() == null
                                ? Double.NaN
                                : point.measurement().value().doubleValue()))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double wanted = target == null ? all[0] : target.doubleValue();
        double low = Math.min(wanted, DoubleStream.of(all).min().orElseThrow());
        double high = Math.max(wanted, DoubleStream.of(all).max().orElseThrow());
        double step = step((high - low) / STEPS, high);
        var scale = new Scale(
                points.size(), Math.floor(low / step) * step, Math.ceil(high / step) * step + (low == high ? step : 0));
        return new Plot(
                heights(scale, step),
                periods(scale),
                lines(series, scale),
                level(series, scale, Series.Point::centre),
                both(series, scale),
                dots(series, scale),
                changes(series, scale),
                target == null ? null : scale.y(wanted));
    }

    /** 1, 2 or 5 times a power of ten, not below what is asked. */
    private static double step(double least, double high) {
        double asked = least > 0 ? least : Math.max(Math.abs(high) / STEPS, 0.1);
        double power = Math.pow(10, Math.floor(Math.log10(asked)));
        for (double nice : new double[] {1, 2, 5}) if (nice * power >= asked) return nice * power;
        return 10 * power;
    }

    private record Scale(int count, double low, double high) {

        double x(int index) {
            double room = WIDTH - LEFT - RIGHT;
            return LEFT + (count == 1 ? room / 2 : room * index / (count - 1));
        }

        double y(double value) {
            return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
        }

        String at(double x, double value) {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y(value));
        }

        /** Half the way to the neighbours, so that limits hold around their point. */
        double half() {
            return count == 1 ? 20 : (x(1) - x(0)) / 2;
        }
    }

    private static List<Tick> heights(Scale scale, double step) {
        var ticks = new ArrayList<Tick>();
        for (int i = 0; scale.low + i * step <= scale.high + step / 2; i++) {
            double value = scale.low + i * step;
            ticks.add(new Tick(scale.y(value), value));
        }
        return ticks;
    }

    private static List<Tick> periods(Scale scale) {
        int every = (scale.count + LABELS - 1) / LABELS;
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < scale.count; i += every) ticks.add(new Tick(scale.x(i), i));
        return ticks;
    }

    /** One line for each stretch without a gap. */
    private static List<String> lines(Series series, Scale scale) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int i = 0; i <= series.points().size(); i++) {
            var point = i == series.points().size() ? null : series.points().get(i);
            if (point != null && point.measurement() != null)
                line.append(line.length() == 0 ? "" : " ")
                        .append(scale.at(scale.x(i), point.measurement().value().doubleValue()));
            else if (line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        return lines;
    }

    private interface Level {
        double of(Series.Point point);
    }

    /** A stair for each stretch of a phase with limits. */
    private static List<String> level(Series series, Scale scale, Level level) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int phase = 0;
        for (int i = 0; i < series.points().size(); i++) {
            var point = series.points().get(i);
            double value = level.of(point);
            if ((Double.isNaN(value) || point.phase() != phase) && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            phase = point.phase();
            if (!Double.isNaN(value))
                line.append(line.length() == 0 ? "" : " ")
                        .append(scale.at(scale.x(i) - scale.half(), value))
                        .append(' ')
                        .append(scale.at(scale.x(i) + scale.half(), value));
        }
        if (line.length() > 0) lines.add(line.toString());
        return lines;
    }

    private static List<String> both(Series series, Scale scale) {
        var lines = new ArrayList<>(level(series, scale, Series.Point::lower));
        lines.addAll(level(series, scale, Series.Point::upper));
        return lines;
    }

    private static List<Dot> dots(Series series, Scale scale) {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < series.points().size(); i++) {
            var point = series.points().get(i);
            if (point.measurement() != null)
                dots.add(new Dot(
                        scale.x(i),
                        scale.y(point.measurement().value().doubleValue()),
                        series.alarmed(point.period()),
                        i));
        }
        return dots;
    }

    private static List<Double> changes(Series series, Scale scale) {
        var changes = new ArrayList<Double>();
        for (int i = 1; i < series.points().size(); i++)
            if (series.points().get(i).phase() != series.points().get(i - 1).phase())
                changes.add(scale.x(i) - scale.half());
        return changes;
    }
}
