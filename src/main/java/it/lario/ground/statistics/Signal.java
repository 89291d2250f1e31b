package it.lario.ground.statistics;

import java.util.Comparator;
import java.util.List;

/**
 * Something that chance alone would hardly do.
 *
 * @param rule that says so
 * @param points concerned, counted from 0, in order; a pattern that goes on is one signal, not one at every further
 *     point
 */
public record Signal(Rule rule, List<Integer> points) {

    static final Comparator<Signal> IN_ORDER =
            Comparator.comparingInt(Signal::first).thenComparing(Signal::rule);

    public Signal {
        points = List.copyOf(points);
    }

    public int first() {
        return points.get(0);
    }

    public int last() {
        return points.get(points.size() - 1);
    }
}
