package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.lario.ground.statistics.ControlChart.Footing;
import it.lario.ground.statistics.ControlChart.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of control charts whatever the numbers. */
class ChartPropertiesTest {

    private static final Baseline ALL = Baseline.all();

    /** Deviations in half steps, some missing: coarse enough for patterns to come about. */
    @Provide
    Arbitrary<double[]> deviations() {
        Arbitrary<Double> outside = Arbitraries.of(-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5);
        Arbitrary<Double> high = Arbitraries.of(0.5, 1.5, 2.5, 0.0);
        Arbitrary<Double> quiet = Arbitraries.of(-0.5, 0.5, 0.0, -0.9);
        Arbitrary<Double> far = Arbitraries.of(-1.5, 1.5, -2.5);
        return Arbitraries.of(outside, high, quiet, far).flatMap(kind -> Arbitraries.frequencyOf(
                        Tuple.of(20, kind), Tuple.of(1, Arbitraries.of(0.0, Double.NaN)))
                .array(Double[].class)
                .ofMaxSize(60)
                .map(ChartPropertiesTest::unboxed));
    }

    @Provide
    Arbitrary<double[]> counts() {
        return Arbitraries.integers()
                .between(0, 50)
                .map(Integer::doubleValue)
                .array(Double[].class)
                .ofMinSize(12)
                .ofMaxSize(40)
                .map(ChartPropertiesTest::unboxed);
    }

    private static double[] unboxed(Double[] numbers) {
        return Stream.of(numbers).mapToDouble(Double::doubleValue).toArray();
    }

    @Property(tries = 1000)
    void signalsAreExactlyTheWindowsOfTheTextbooks(@ForAll("deviations") double[] z) {
        found(z, Rule.BEYOND_LIMITS, 1, window -> all(window, d -> Math.abs(d) > 3));
        found(z, Rule.RUN_OF_EIGHT, 8, window -> all(window, d -> d > 0) || all(window, d -> d < 0));
        found(z, Rule.RUN_OF_NINE, 9, window -> all(window, d -> d > 0) || all(window, d -> d < 0));
        found(z, Rule.SIX_STEADY, 6, window -> steps(window, 1) || steps(window, -1));
        found(z, Rule.FOURTEEN_ALTERNATING, 14, window -> turns(window, 1) || turns(window, -1));
        found(z, Rule.FIFTEEN_WITHIN, 15, window -> all(window, d -> Math.abs(d) < 1));
        found(
                z,
                Rule.EIGHT_OUTSIDE,
                8,
                window -> all(window, d -> Math.abs(d) > 1) && !all(window, d -> d > 0) && !all(window, d -> d < 0));
    }

    /** The points of every window that is a pattern, and no others. */
    private static void found(double[] z, Rule rule, int size, Predicate<double[]> pattern) {
        Set<Integer> expected = new TreeSet<>();
        for (int from = 0; from + size <= z.length; from++) {
            double[] window = Arrays.copyOfRange(z, from, from + size);
            if (all(window, d -> !Double.isNaN(d)) && pattern.test(window))
                IntStream.range(from, from + size).forEach(expected::add);
        }
        assertThat(pointsOf(z, rule)).as(rule.name()).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void someOfSomeAreExactlyThoseOfTheTextbooks(@ForAll("deviations") double[] z) {
        someOf(z, Rule.TWO_OF_THREE, 2, 3, 2);
        someOf(z, Rule.FOUR_OF_FIVE, 4, 5, 1);
    }

    private static void someOf(double[] z, Rule rule, int wanted, int size, double sigmas) {
        Set<Integer> expected = new TreeSet<>();
        for (int side : new int[] {1, -1})
            for (int last = 0; last < z.length; last++) {
                int from = last;
                while (from > 0 && last - from + 1 < size && !Double.isNaN(z[from - 1])) from--;
                List<Integer> far = IntStream.rangeClosed(from, last)
                        .filter(i -> side * z[i] > sigmas)
                        .boxed()
                        .toList();
                if (!Double.isNaN(z[last]) && far.size() >= wanted) expected.addAll(far);
            }
        assertThat(pointsOf(z, rule)).as(rule.name()).isEqualTo(expected);
    }

    private static Set<Integer> pointsOf(double[] z, Rule rule) {
        Set<Integer> points = new TreeSet<>();
        RuleTest.chart(ChartType.INDIVIDUALS, z)
                .signals(Set.of(rule))
                .forEach(signal -> points.addAll(signal.points()));
        return points;
    }

    private static boolean all(double[] window, DoublePredicate fits) {
        return DoubleStream.of(window).allMatch(fits);
    }

    private static boolean steps(double[] window, int direction) {
        return IntStream.range(1, window.length).allMatch(i -> direction * (window[i] - window[i - 1]) > 0);
    }

    private static boolean turns(double[] window, int first) {
        return IntStream.range(1, window.length)
                .allMatch(i -> (i % 2 == 1 ? first : -first) * (window[i] - window[i - 1]) > 0);
    }

    @Property
    void limitsLieAroundTheCentreAndWithinWhatCanBe(@ForAll("counts") double[] counts) {
        double[] of = new double[counts.length];
        Arrays.setAll(of, i -> 50 + i);
        Stream.of(
                        CountChart.p(counts, of, ALL),
                        CountChart.laneyP(counts, of, ALL),
                        CountChart.u(counts, of, ALL),
                        CountChart.laneyU(counts, of, ALL),
                        CountChart.c(counts, ALL),
                        CountChart.g(counts, ALL),
                        IndividualsChart.BY_MEAN_RANGE.values(counts, ALL, Bounds.NOT_NEGATIVE),
                        IndividualsChart.BY_MEDIAN_RANGE.ranges(counts, ALL))
                .flatMap(chart -> chart.points().stream())
                .flatMap(point -> point.limits().stream())
                .forEach(limits -> {
                    assertThat(limits.lower()).isBetween(0.0, limits.centre());
                    assertThat(limits.upper()).isBetween(limits.centre(), limits.centre() + 3.001 * limits.sigma());
                    assertThat(limits.sigma()).isPositive();
                });
        CountChart.p(counts, of, ALL).points().stream()
                .flatMap(point -> point.limits().stream())
                .forEach(limits -> assertThat(limits.upper()).isLessThanOrEqualTo(1));
    }

    @Property
    void numbersAndSharesOfEqualPeriodsTellTheSame(@ForAll("counts") double[] counts) {
        double[] fifty = new double[counts.length];
        Arrays.fill(fifty, 50);
        double[] one = new double[counts.length];
        Arrays.fill(one, 1);
        same(CountChart.np(counts, 50, ALL), CountChart.p(counts, fifty, ALL), 50);
        same(CountChart.c(counts, ALL), CountChart.u(counts, one, ALL), 1);
    }

    private static void same(ControlChart numbers, ControlChart shares, double times) {
        assertThat(numbers.footing()).isEqualTo(shares.footing());
        for (int i = 0; i < numbers.points().size(); i++) {
            Optional<Limits> limits = numbers.points().get(i).limits();
            Optional<Limits> others = shares.points().get(i).limits();
            assertThat(limits.isPresent()).isEqualTo(others.isPresent());
            if (limits.isEmpty()) continue;
            assertThat(limits.get().centre()).isCloseTo(times * others.get().centre(), within(1e-9));
            assertThat(limits.get().lower()).isCloseTo(times * others.get().lower(), within(1e-9));
            assertThat(limits.get().upper()).isCloseTo(times * others.get().upper(), within(1e-9));
        }
    }

    @Property
    void frozenLimitsDoNotMove(@ForAll("counts") double[] counts, @ForAll("counts") double[] later) {
        double[] more = DoubleStream.concat(DoubleStream.of(counts), DoubleStream.of(later))
                .toArray();
        Baseline frozen = Baseline.first(counts.length);
        ControlChart before = IndividualsChart.BY_MEAN_RANGE.values(counts, ALL, Bounds.NONE);
        ControlChart after = IndividualsChart.BY_MEAN_RANGE.values(more, frozen, Bounds.NONE);
        assertThat(after.points().get(more.length - 1).limits())
                .isEqualTo(before.points().get(0).limits());
        assertThat(CountChart.g(more, frozen).points().get(more.length - 1).limits())
                .isEqualTo(CountChart.g(counts, ALL).points().get(0).limits());
    }

    @Property
    void anotherUnitMovesNoSignal(
            @ForAll("counts") double[] counts, @ForAll @DoubleRange(min = 0.5, max = 20) double scale) {
        double[] turned = DoubleStream.of(counts).map(count -> -count).toArray();
        double[] scaled = DoubleStream.of(counts).map(count -> 32 * count - 64).toArray();
        double[] stretched = DoubleStream.of(counts).map(count -> scale * count).toArray();
        ControlChart chart = IndividualsChart.BY_MEAN_RANGE.values(counts, Baseline.first(20), Bounds.NONE);
        ControlChart other = IndividualsChart.BY_MEAN_RANGE.values(scaled, Baseline.first(20), Bounds.NONE);
        assertThat(other.footing()).isEqualTo(chart.footing());
        assertThat(IndividualsChart.BY_MEAN_RANGE
                        .values(turned, Baseline.first(20), Bounds.NONE)
                        .footing())
                .isEqualTo(chart.footing());
        if (chart.footing() == Footing.FLAT) return;
        Limits limits = chart.points().get(0).limits().orElseThrow();
        Limits others = other.points().get(0).limits().orElseThrow();
        Limits longer = IndividualsChart.BY_MEAN_RANGE
                .values(stretched, Baseline.first(20), Bounds.NONE)
                .points()
                .get(0)
                .limits()
                .orElseThrow();
        assertThat(others.upper()).isCloseTo(32 * limits.upper() - 64, within(1e-6));
        assertThat(others.lower()).isCloseTo(32 * limits.lower() - 64, within(1e-6));
        assertThat(longer.upper()).isCloseTo(scale * limits.upper(), within(1e-6));
    }

    /** Laney's limits are those of the plain chart, wider or narrower by one factor throughout. */
    @Property
    void laneyWidensAllLimitsAlike(@ForAll("counts") double[] counts) {
        double[] of = new double[counts.length];
        Arrays.setAll(of, i -> 60 + 10 * i);
        ControlChart laney = CountChart.laneyP(counts, of, ALL);
        ControlChart plain = CountChart.p(counts, of, ALL);
        double[] factors = IntStream.range(0, counts.length)
                .filter(i -> laney.points().get(i).limits().isPresent())
                .mapToDouble(i -> sigma(laney, i) / sigma(plain, i))
                .toArray();
        for (double factor : factors) assertThat(factor).isCloseTo(factors[0], within(1e-9));
    }

    private static double sigma(ControlChart chart, int point) {
        return chart.points().get(point).limits().orElseThrow().sigma();
    }
}
