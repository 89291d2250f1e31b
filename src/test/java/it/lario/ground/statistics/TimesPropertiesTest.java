package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of times and trends whatever the numbers. */
class TimesPropertiesTest {

    /** Whole days, so that many are equal. */
    @Provide
    Arbitrary<double[]> days() {
        return Arbitraries.integers()
                .between(0, 30)
                .map(Integer::doubleValue)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(days -> Stream.of(days).mapToDouble(Double::doubleValue).toArray());
    }

    @Provide
    Arbitrary<Double> decimals() {
        return Arbitraries.integers().between(1, 99).map(hundredths -> hundredths / 100.0);
    }

    @Property
    void percentilesRiseFromTheSmallestToTheLargest(
            @ForAll("days") double[] days, @ForAll("decimals") double p, @ForAll("decimals") double q) {
        Percentiles percentiles = Percentiles.of(days);
        double low = Math.min(p, q);
        double high = Math.max(p, q);
        assertThat(percentiles.linear(low)).isLessThanOrEqualTo(percentiles.linear(high));
        assertThat(percentiles.nearestRank(low)).isLessThanOrEqualTo(percentiles.nearestRank(high));
        assertThat(percentiles.linear(0)).isEqualTo(Arrays.stream(days).min().orElseThrow());
        assertThat(percentiles.linear(1)).isEqualTo(percentiles.largest());
    }

    @Property
    void theNearestRankOccurredAndLeavesTheShareBelow(@ForAll("days") double[] days, @ForAll("decimals") double p) {
        double found = Percentiles.of(days).nearestRank(p);
        long notAbove = DoubleStream.of(days).filter(day -> day <= found).count();
        long below = DoubleStream.of(days).filter(day -> day < found).count();
        assertThat(days).contains(found);
        assertThat(notAbove).isGreaterThanOrEqualTo((long) Math.ceil(p * days.length - 1e-9));
        assertThat(below).isLessThan((long) Math.ceil(p * days.length - 1e-9));
    }

    @Property
    void withoutOpenCasesKaplanMeierIsTheNearestRank(@ForAll("days") double[] days, @ForAll("decimals") double p) {
        KaplanMeier times = KaplanMeier.of(days, new double[0]);
        assertThat(times.quantile(p)).hasValue(Percentiles.of(days).nearestRank(p));
        double longer = DoubleStream.of(days).filter(day -> day > 10).count();
        assertThat(times.openAfter(10)).isCloseTo(longer / days.length, within(1e-12));
    }

    /** B. Efron (1967): each open case leaves its weight to those that last longer, in equal parts. */
    @Property
    void openCasesLeaveTheirWeightToTheLonger(@ForAll("days") double[] closed, @ForAll("days") double[] open) {
        KaplanMeier times = KaplanMeier.of(closed, open);
        double[] weights = new double[closed.length + open.length];
        double[] lasted = DoubleStream.concat(DoubleStream.of(closed), DoubleStream.of(open))
                .toArray();
        Arrays.fill(weights, 1.0 / weights.length);
        IntStream.range(closed.length, weights.length)
                .boxed()
                .sorted((i, j) -> Double.compare(lasted[i], lasted[j]))
                .forEach(i -> leave(i, closed.length, lasted, weights));
        for (double day = 0; day <= 30; day++) {
            double gone = 0;
            for (int i = 0; i < closed.length; i++) if (closed[i] <= day) gone += weights[i];
            assertThat(times.openAfter(day)).isCloseTo(1 - gone, within(1e-9));
        }
    }

    /** Of cases equally long, closed ones come before open ones, and open ones in the order in which they leave. */
    private static void leave(int leaving, int closed, double[] lasted, double[] weights) {
        int[] longer = IntStream.range(0, lasted.length)
                .filter(i -> i < closed ? lasted[i] > lasted[leaving] : comesLater(i, leaving, lasted))
                .toArray();
        if (longer.length == 0) return;
        for (int i : longer) weights[i] += weights[leaving] / longer.length;
        weights[leaving] = 0;
    }

    private static boolean comesLater(int open, int leaving, double[] lasted) {
        return lasted[open] > lasted[leaving] || lasted[open] == lasted[leaving] && open > leaving;
    }

    @Property
    void anotherOpenCaseNeverMakesAnOfficeFaster(
            @ForAll("days") double[] closed, @ForAll("days") double[] open, @ForAll("days") double[] others) {
        double[] more = DoubleStream.concat(DoubleStream.of(open), DoubleStream.of(others))
                .toArray();
        KaplanMeier before = KaplanMeier.of(closed, open);
        KaplanMeier after = KaplanMeier.of(closed, more);
        assertThat(after.median().orElse(Double.MAX_VALUE))
                .isGreaterThanOrEqualTo(before.median().orElse(Double.MAX_VALUE));
        for (KaplanMeier.Step step : after.steps())
            assertThat(step.open()).isBetween(0.0, 1.0).isGreaterThan(before.openAfter(step.time()) - 1e-9);
    }

    @Property
    void aSteadyRiseAddsToTheSlope(@ForAll("days") double[] days, @ForAll @DoubleRange(min = -5, max = 5) double rise) {
        double[] times = IntStream.range(0, days.length).asDoubleStream().toArray();
        double[] risen = IntStream.range(0, days.length)
                .mapToDouble(i -> 7 + days[i] + rise * i)
                .toArray();
        if (days.length < 2) return;
        double before = TheilSen.of(times, days).orElseThrow().slope();
        assertThat(TheilSen.of(times, risen).orElseThrow().slope()).isCloseTo(before + rise, within(1e-9));
    }

    @Property
    void pairsAreCountedAsDefined(@ForAll("days") double[] days) {
        long rising = pairs(days, -1) - pairs(days, 1);
        MannKendall test = MannKendall.of(days);
        assertThat(test.s()).isEqualTo(rising);
        assertThat(test.pValue()).isBetween(0.0, 1.0);
        double[] backwards = new double[days.length];
        Arrays.setAll(backwards, i -> days[days.length - 1 - i]);
        MannKendall back = MannKendall.of(backwards);
        assertThat(back.s()).isEqualTo(-rising);
        assertThat(back.pValue()).isCloseTo(test.pValue(), within(1e-12));
        assertThat(MannKendall.of(DoubleStream.of(days).map(Math::exp).toArray()))
                .isEqualTo(test);
    }

    private static long pairs(double[] days, int order) {
        return IntStream.range(0, days.length)
                .mapToLong(i -> IntStream.range(i + 1, days.length)
                        .filter(j -> Double.compare(days[i], days[j]) == order)
                        .count())
                .sum();
    }

    @Property
    void ranksForgetDistances(@ForAll("days") double[] days) {
        double[] stretched = DoubleStream.of(days).map(day -> day * day * day).toArray();
        double[] turned = DoubleStream.of(days).map(day -> -day).toArray();
        OptionalDouble same = Spearman.correlation(days, stretched);
        boolean varies = days.length > 2 && DoubleStream.of(days).distinct().count() > 1;
        assertThat(same.isPresent()).isEqualTo(varies);
        same.ifPresent(correlation -> assertThat(correlation).isCloseTo(1, within(1e-12)));
        Spearman.correlation(days, turned)
                .ifPresent(correlation -> assertThat(correlation).isCloseTo(-1, within(1e-12)));
    }

    @Property
    void alphaDependsOnlyOnHowAnswersVaryTogether(@ForAll("days") double[] days) {
        double[][] same = DoubleStream.of(days)
                .mapToObj(day -> new double[] {day, day + 3, day})
                .toArray(double[][]::new);
        boolean varies = DoubleStream.of(days).distinct().count() > 1;
        assertThat(Cronbach.alpha(same).isPresent()).isEqualTo(varies);
        Cronbach.alpha(same).ifPresent(alpha -> assertThat(alpha).isCloseTo(1, within(1e-9)));
    }
}
