package it.lario.ground.statistics;

import it.lario.ground.statistics.ChartType.Shape;
import it.lario.ground.statistics.ControlChart.Point;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Patterns that chance alone hardly makes. Each further rule also finds more that is not there: the limits alone give a
 * false alarm in about 370 points, all of Western Electric's rules together in about 92 (C. W. Champ and W. H. Woodall,
 * Technometrics 29 (1987)). A missing point ends every pattern: nobody knows what happened there. So does a point
 * exactly on the centre for runs, and an equal neighbour for rises. Sources: Western Electric, Statistical Quality
 * Control Handbook (1956); L. S. Nelson, "The Shewhart control chart: tests for special causes", Journal of Quality
 * Technology 16 (1984).
 */
public enum Rule {
    /** One point beyond three standard deviations (Western Electric 1, Nelson 1). */
    BEYOND_LIMITS(Shape.OVERLAPPING, Pattern.beyond()),
    /** Eight points in a row on one side of the centre (Western Electric 4). */
    RUN_OF_EIGHT(Shape.BALANCED, Pattern.onOneSide(8, 8, 0)),
    /** Nine points in a row on one side of the centre (Nelson 2). */
    RUN_OF_NINE(Shape.BALANCED, Pattern.onOneSide(9, 9, 0)),
    /** Six points in a row that rise, or that fall (Nelson 3). */
    SIX_STEADY(Shape.SKEWED, Pattern.steady(6)),
    /** Fourteen points in a row, up and down in turns (Nelson 4). */
    FOURTEEN_ALTERNATING(Shape.SKEWED, Pattern.alternating(14)),
    /** Two of three points beyond two standard deviations on the same side (Western Electric 2, Nelson 5). */
    TWO_OF_THREE(Shape.NORMAL, Pattern.onOneSide(2, 3, 2)),
    /** Four of five points beyond one standard deviation on the same side (Western Electric 3, Nelson 6). */
    FOUR_OF_FIVE(Shape.NORMAL, Pattern.onOneSide(4, 5, 1)),
    /** Fifteen points in a row within one standard deviation, on whichever side (Nelson 7). */
    FIFTEEN_WITHIN(Shape.NORMAL, Pattern.within(15, 1)),
    /** Eight points in a row beyond one standard deviation, some on each side (Nelson 8). */
    EIGHT_OUTSIDE(Shape.NORMAL, Pattern.outside(8, 1));

    /** Few false alarms, and no statistics needed to understand them: what a page shows unless asked for more. */
    public static final Set<Rule> USUAL = set(BEYOND_LIMITS, RUN_OF_EIGHT);

    public static final Set<Rule> WESTERN_ELECTRIC = set(BEYOND_LIMITS, TWO_OF_THREE, FOUR_OF_FIVE, RUN_OF_EIGHT);

    public static final Set<Rule> NELSON = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RUN_OF_EIGHT)));

    private final Shape needed;
    private final Pattern pattern;

    Rule(Shape needed, Pattern pattern) {
        this.needed = needed;
        this.pattern = pattern;
    }

    /**
     * Whether the points of such a chart scatter as the rule supposes. Zones of one and two standard deviations suppose
     * a normal bell: charts of counts and of ranges have none. Runs suppose that half lie on each side: the gaps
     * between rare events do not, nor do moving ranges, which share values and so do not even come in an order of their
     * own.
     */
    public boolean appliesTo(ChartType type) {
        return needed.compareTo(type.shape()) <= 0;
    }

    List<Signal> find(List<Point> points) {
        return pattern.find(points).stream()
                .map(found -> new Signal(this, found))
                .toList();
    }

    private static Set<Rule> set(Rule first, Rule... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
