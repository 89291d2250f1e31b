package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of intervals and samples whatever the numbers. */
class IntervalPropertiesTest {

    record Counted(long events, long trials) {}

    @Provide
    Arbitrary<Counted> counted() {
        return Arbitraries.longs()
                .between(1, 100_000)
                .flatMap(trials -> Arbitraries.longs().between(0, trials).map(events -> new Counted(events, trials)));
    }

    /** Wilson's own definition: at its bounds the share seen is just so many errors away. */
    @Property
    void atItsBoundsTheShareSeenIsJustSoFarAway(
            @ForAll("counted") Counted seen, @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        Estimate share = Wilson.interval(seen.events, seen.trials, confidence);
        double z = Normal.critical(confidence);
        for (double bound : new double[] {share.lower(), share.upper()}) {
            double error = Math.sqrt(bound * (1 - bound) / seen.trials);
            assertThat(Math.abs(share.value() - bound)).isCloseTo(z * error, within(1e-7));
        }
    }

    @Property
    void anIntervalHoldsItsShareAndIsMirrored(@ForAll("counted") Counted seen) {
        Estimate share = Wilson.interval(seen.events, seen.trials, 0.95);
        Estimate others = Wilson.interval(seen.trials - seen.events, seen.trials, 0.95);
        assertThat(share.contains(share.value())).isTrue();
        assertThat(share.lower()).isBetween(0.0, 1.0).isCloseTo(1 - others.upper(), within(1e-12));
        assertThat(share.upper()).isBetween(0.0, 1.0).isCloseTo(1 - others.lower(), within(1e-12));
    }

    @Property
    void knowingMoreNarrows(@ForAll("counted") Counted seen, @ForAll @LongRange(min = 1, max = 1000) long unasked) {
        Estimate share = Wilson.interval(seen.events, seen.trials, 0.95);
        Estimate more = Wilson.interval(2 * seen.events, 2 * seen.trials, 0.95);
        Estimate finite = Wilson.interval(seen.events, seen.trials, seen.trials + unasked, 0.95);
        assertThat(more.width()).isLessThan(share.width());
        assertThat(Wilson.interval(seen.events, seen.trials, 0.9).width()).isLessThan(share.width());
        if (seen.trials > 1) assertThat(finite.width()).isLessThan(share.width());
        assertThat(finite.contains(share.value())).isTrue();
    }

    @Property
    void differencesTurnAroundWithTheirSamples(@ForAll("counted") Counted one, @ForAll("counted") Counted other) {
        ShareDifference there = ShareDifference.between(one.events, one.trials, other.events, other.trials, 0.95);
        ShareDifference back = ShareDifference.between(other.events, other.trials, one.events, one.trials, 0.95);
        assertThat(back.value()).isCloseTo(-there.value(), within(1e-12));
        assertThat(back.lower()).isBetween(-1.0, 1.0).isCloseTo(-there.upper(), within(1e-12));
        assertThat(back.upper()).isBetween(-1.0, 1.0).isCloseTo(-there.lower(), within(1e-12));
        assertThat(back.pValue()).isBetween(0.0, 1.0).isCloseTo(there.pValue(), within(1e-9));
        assertThat(there.lower()).isLessThanOrEqualTo(there.value());
        assertThat(there.upper()).isGreaterThanOrEqualTo(there.value());
    }

    @Property
    void nothingIsJustAsImprobableAsAskedAtTheUpperBound(
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        double bound = NoEvents.upperBound(trials, confidence);
        assertThat(Math.exp(trials * Math.log1p(-bound))).isCloseTo(1 - confidence, within(1e-9));
    }

    /** The margin that so many answers really give is not above the margin asked; one fewer does not give it. */
    @Property
    void theSampleIsAsLargeAsNeededAndNoLarger(
            @ForAll @LongRange(min = 2, max = 10_000_000) long population,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double margin,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        long needed = SampleSize.needed(population, margin, share, 0.95);
        assertThat(needed).isBetween(1L, population);
        assertThat(margin(needed, population, share)).isLessThanOrEqualTo(margin * (1 + 1e-9));
        if (needed > 1) assertThat(margin(needed - 1, population, share)).isGreaterThan(margin * (1 - 1e-6));
    }

    private static double margin(long answers, long population, double share) {
        double finite = (population - answers) / (population - 1.0);
        return 1.959963984540054 * Math.sqrt(share * (1 - share) / answers * finite);
    }

    record Groups(long[] users, long[] answers) {}

    @Provide
    Arbitrary<Groups> groups() {
        return Arbitraries.integers().between(1, 8).flatMap(count -> Combinators.combine(
                        Arbitraries.longs()
                                .between(1, 100_000)
                                .array(long[].class)
                                .ofSize(count),
                        Arbitraries.longs().between(1, 1000).array(long[].class).ofSize(count))
                .as(Groups::new));
    }

    @Property
    void weightsCostAnswersUnlessAllAreEqual(@ForAll("groups") Groups groups) {
        double[] weights = Weights.of(groups.users, groups.answers);
        double answers = LongStream.of(groups.answers).sum();
        for (double weight : weights) assertThat(weight).isBetween(0.3, 3.0);
        assertThat(Weights.effectiveSize(weights, groups.answers)).isBetween(1 - 1e-9, answers * (1 + 1e-12));
        double[] equal = Weights.of(groups.answers, groups.answers);
        for (double weight : equal) assertThat(weight).isCloseTo(1, within(1e-12));
        assertThat(Weights.effectiveSize(equal, groups.answers)).isCloseTo(answers, within(1e-6));
        assertThat(Weights.share(weights, groups.answers, groups.answers)).isCloseTo(1, within(1e-12));
    }
}
