package it.lario.ground.statistics;

import static it.lario.ground.statistics.Rule.BEYOND_LIMITS;
import static it.lario.ground.statistics.Rule.EIGHT_OUTSIDE;
import static it.lario.ground.statistics.Rule.FIFTEEN_WITHIN;
import static it.lario.ground.statistics.Rule.FOURTEEN_ALTERNATING;
import static it.lario.ground.statistics.Rule.FOUR_OF_FIVE;
import static it.lario.ground.statistics.Rule.NELSON;
import static it.lario.ground.statistics.Rule.RUN_OF_EIGHT;
import static it.lario.ground.statistics.Rule.RUN_OF_NINE;
import static it.lario.ground.statistics.Rule.SIX_STEADY;
import static it.lario.ground.statistics.Rule.TWO_OF_THREE;
import static it.lario.ground.statistics.Rule.USUAL;
import static it.lario.ground.statistics.Rule.WESTERN_ELECTRIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.lario.ground.statistics.ControlChart.Formula;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on points told in standard deviations from the centre, just reaching the pattern and just missing it. */
class RuleTest {

    private static final double GAP = Double.NaN;

    @Test
    void onePointBeyondTheLimits() {
        assertThat(found(BEYOND_LIMITS, 0, 3, -3, 3.01, 3.02, 0, -3.01))
                .containsExactly(List.of(3), List.of(4), List.of(6));
    }

    @Test
    void eightInARowOnOneSide() {
        assertThat(found(RUN_OF_EIGHT, -1, 1, 1, 1, 1, 1, 1, 1, -1)).isEmpty();
        assertThat(found(RUN_OF_EIGHT, -1, 1, 1, 1, 1, 1, 1, 1, 1, -1)).containsExactly(points(1, 8));
        assertThat(found(RUN_OF_EIGHT, -.1, -.1, -.1, -.1, -.1, -.1, -.1, -.1)).containsExactly(points(0, 7));
        assertThat(found(RUN_OF_NINE, 1, 1, 1, 1, 1, 1, 1, 1)).isEmpty();
        assertThat(found(RUN_OF_NINE, 1, 1, 1, 1, 1, 1, 1, 1, 1)).containsExactly(points(0, 8));
    }

    @Test
    void aRunThatGoesOnIsOneSignal() {
        double[] run = new double[40];
        Arrays.fill(run, 0.5);
        assertThat(found(RUN_OF_EIGHT, run)).containsExactly(points(0, 39));
        run[20] = -0.5;
        assertThat(found(RUN_OF_EIGHT, run)).containsExactly(points(0, 19), points(21, 39));
    }

    @Test
    void aPointOnTheCentreEndsARun() {
        assertThat(found(RUN_OF_EIGHT, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1)).isEmpty();
    }

    @Test
    void aMissingPointEndsEveryPattern() {
        assertThat(found(RUN_OF_EIGHT, 1, 1, 1, 1, GAP, 1, 1, 1, 1, 1)).isEmpty();
        assertThat(found(TWO_OF_THREE, 2.5, GAP, 2.5)).isEmpty();
        assertThat(found(SIX_STEADY, 0, .1, .2, GAP, .3, .4, .5)).isEmpty();
        assertThat(found(BEYOND_LIMITS, 4, GAP, 4)).containsExactly(List.of(0), List.of(2));
    }

    @Test
    void twoOfThreeFarOut() {
        assertThat(found(TWO_OF_THREE, 2.1, 0, 0, 2.1)).isEmpty();
        assertThat(found(TWO_OF_THREE, 2.1, 0, -2.1)).isEmpty();
        assertThat(found(TWO_OF_THREE, 2, 2, 2)).isEmpty();
        assertThat(found(TWO_OF_THREE, 0, 2.1, 0, 2.1, 0, 2.1)).containsExactly(List.of(1, 3, 5));
        assertThat(found(TWO_OF_THREE, -2.1, -2.1, 0, 0, 2.1, 2.1)).containsExactly(List.of(0, 1), List.of(4, 5));
    }

    @Test
    void fourOfFiveOutside() {
        assertThat(found(FOUR_OF_FIVE, 1.1, 1.1, 0, 1.1, 0, 1.1)).isEmpty();
        assertThat(found(FOUR_OF_FIVE, 1.1, 1.1, 0, 1.1, 1.1)).containsExactly(List.of(0, 1, 3, 4));
        assertThat(found(FOUR_OF_FIVE, -1.1, -1.1, -1.1, 1.1, -1.1)).containsExactly(List.of(0, 1, 2, 4));
    }

    @Test
    void sixInARowRiseOrFall() {
        assertThat(found(SIX_STEADY, 0, .1, .2, .3, .4)).isEmpty();
        assertThat(found(SIX_STEADY, .5, 0, .1, .2, .3, .4, .5, .2)).containsExactly(points(1, 6));
        assertThat(found(SIX_STEADY, .5, .4, .3, .2, .1, 0, -.1)).containsExactly(points(0, 6));
        assertThat(found(SIX_STEADY, 0, .1, .2, .2, .3, .4, .5))
                .as("level is not rising")
                .isEmpty();
    }

    @Test
    void fourteenInTurns() {
        double[] turns = IntStream.range(0, 14).mapToDouble(i -> i % 2).toArray();
        assertThat(found(FOURTEEN_ALTERNATING, Arrays.copyOf(turns, 13))).isEmpty();
        assertThat(found(FOURTEEN_ALTERNATING, turns)).containsExactly(points(0, 13));
        turns[7] = turns[6];
        assertThat(found(FOURTEEN_ALTERNATING, turns)).isEmpty();
    }

    @Test
    void fifteenTooQuiet() {
        double[] quiet = new double[15];
        Arrays.setAll(quiet, i -> i % 2 == 0 ? 0.9 : -0.9);
        assertThat(found(FIFTEEN_WITHIN, Arrays.copyOf(quiet, 14))).isEmpty();
        assertThat(found(FIFTEEN_WITHIN, quiet)).containsExactly(points(0, 14));
        quiet[7] = 1;
        assertThat(found(FIFTEEN_WITHIN, quiet)).isEmpty();
    }

    @Test
    void eightAvoidTheMiddle() {
        assertThat(found(EIGHT_OUTSIDE, 2, -2, 2, -2, 2, -2, 2)).isEmpty();
        assertThat(found(EIGHT_OUTSIDE, 2, -2, 2, -2, 2, -2, 2, -2)).containsExactly(points(0, 7));
        assertThat(found(EIGHT_OUTSIDE, 2, 2, 2, 2, 2, 2, 2, 2))
                .as("on one side only")
                .isEmpty();
        assertThat(found(EIGHT_OUTSIDE, 2, -2, 2, 1, 2, -2, 2, -2)).isEmpty();
    }

    @Test
    void severalRulesSpeakInOrder() {
        ControlChart chart = chart(ChartType.INDIVIDUALS, 0, 3.5, 2.5, 1, 1, 1, 1, 1, 1, 0);
        assertThat(chart.signals(WESTERN_ELECTRIC))
                .containsExactly(
                        new Signal(BEYOND_LIMITS, List.of(1)),
                        new Signal(RUN_OF_EIGHT, points(1, 8)),
                        new Signal(TWO_OF_THREE, List.of(1, 2)));
        assertThat(chart.signals(Set.of())).isEmpty();
    }

    @Test
    void rulesApplyOnlyWherePointsScatterAsTheySuppose() {
        assertThat(applying(ChartType.INDIVIDUALS)).containsExactly(Rule.values());
        assertThat(applying(ChartType.MEANS)).containsExactly(Rule.values());
        Stream.of(
                        ChartType.RANGES,
                        ChartType.P,
                        ChartType.NP,
                        ChartType.U,
                        ChartType.C,
                        ChartType.LANEY_P,
                        ChartType.LANEY_U)
                .forEach(type -> assertThat(applying(type))
                        .as(type.name())
                        .containsExactly(BEYOND_LIMITS, RUN_OF_EIGHT, RUN_OF_NINE, SIX_STEADY, FOURTEEN_ALTERNATING));
        assertThat(applying(ChartType.G)).containsExactly(BEYOND_LIMITS, SIX_STEADY, FOURTEEN_ALTERNATING);
        assertThat(applying(ChartType.MOVING_RANGES)).containsExactly(BEYOND_LIMITS);
        assertThat(chart(ChartType.P, 2.5, 2.5, 3.5).signals(WESTERN_ELECTRIC))
                .containsExactly(new Signal(BEYOND_LIMITS, List.of(2)));
    }

    @Test
    void theSetsAreThoseOfTheirAuthors() {
        assertThat(USUAL).containsExactly(BEYOND_LIMITS, RUN_OF_EIGHT);
        assertThat(WESTERN_ELECTRIC).containsExactly(BEYOND_LIMITS, RUN_OF_EIGHT, TWO_OF_THREE, FOUR_OF_FIVE);
        assertThat(NELSON).hasSize(8).doesNotContain(RUN_OF_EIGHT);
    }

    /**
     * Points to the first false alarm, for normal points: C. W. Champ and W. H. Woodall, "Exact results for Shewhart
     * control charts with supplementary runs rules", Technometrics 29 (1987), table 1. Five standard errors of the
     * simulation.
     */
    @ParameterizedTest
    @CsvSource({
        "370.40, 4000, BEYOND_LIMITS, BEYOND_LIMITS, BEYOND_LIMITS, BEYOND_LIMITS",
        "152.73, 4000, BEYOND_LIMITS, RUN_OF_EIGHT, RUN_OF_EIGHT, RUN_OF_EIGHT",
        "225.44, 4000, BEYOND_LIMITS, TWO_OF_THREE, TWO_OF_THREE, TWO_OF_THREE",
        "166.05, 4000, BEYOND_LIMITS, FOUR_OF_FIVE, FOUR_OF_FIVE, FOUR_OF_FIVE",
        "91.75, 4000, BEYOND_LIMITS, TWO_OF_THREE, FOUR_OF_FIVE, RUN_OF_EIGHT"
    })
    void falseAlarmsAreAsRareAsPublished(double expected, int runs, Rule first, Rule second, Rule third, Rule fourth) {
        Random random = new Random(1987);
        Set<Rule> rules = EnumSet.of(first, second, third, fourth);
        double sum = 0;
        for (int run = 0; run < runs; run++) sum += pointsToTheFirstAlarm(random, rules);
        assertThat(sum / runs).isCloseTo(expected, within(5 * expected / Math.sqrt(runs)));
    }

    /** Points go on in pieces that overlap, so that no pattern is cut. */
    private static int pointsToTheFirstAlarm(Random random, Set<Rule> rules) {
        double[] values = new double[0];
        while (true) {
            int known = values.length;
            values = Arrays.copyOf(values, known + 400);
            for (int i = known; i < values.length; i++) values[i] = random.nextGaussian();
            int first = chart(ChartType.INDIVIDUALS, values).signals(rules).stream()
                    .mapToInt(signal -> firesAt(signal))
                    .min()
                    .orElse(0);
            if (first > 0) return first;
        }
    }

    /** The point, counted from 1, at which the pattern was complete for the first time. */
    private static int firesAt(Signal signal) {
        int needed =
                switch (signal.rule()) {
                    case RUN_OF_EIGHT -> 8;
                    case TWO_OF_THREE -> 2;
                    case FOUR_OF_FIVE -> 4;
                    default -> 1;
                };
        return signal.points().get(needed - 1) + 1;
    }

    private static List<List<Integer>> found(Rule rule, double... values) {
        return chart(ChartType.INDIVIDUALS, values).signals(Set.of(rule)).stream()
                .map(Signal::points)
                .toList();
    }

    private static List<Rule> applying(ChartType type) {
        return Stream.of(Rule.values()).filter(rule -> rule.appliesTo(type)).toList();
    }

    private static List<Integer> points(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /** A chart with centre 0 and standard deviation 1, known beforehand. */
    static ControlChart chart(ChartType type, double... values) {
        return ControlChart.draw(type, values, Baseline.all(), Formula.constant(Baseline.FIRM, 0, 1), Bounds.NONE);
    }
}
