package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read from answers: satisfied, promoters, weights, scales, what matters. */
class SurveyScoresTest {

    @Test
    void theSatisfiedAreThoseInTheTopBoxes() {
        long[] five = {2, 3, 5, 50, 37};
        assertThat(AnswerScale.FIVE_STEPS.satisfied(five)).isEqualTo(87);
        assertThat(AnswerScale.FOUR_STEPS.satisfied(new long[] {1, 2, 3, 4})).isEqualTo(7);
        assertThat(AnswerScale.THREE_FACES.satisfied(new long[] {1, 2, 4})).isEqualTo(4);
        Estimate share = AnswerScale.FIVE_STEPS
                .share(new long[] {10, 10, 13, 50, 37}, 0.95)
                .orElseThrow();
        assertThat(share.value()).isEqualTo(0.725);
        assertThat(share.lower()).isCloseTo(0.6391, within(5e-5));
        assertThat(share.upper()).isCloseTo(0.7970, within(5e-5));
    }

    /** By hand: 1, 2, 2, 4, 5: mean 2.8, squares 10.8, of 4. */
    @Test
    void theMeanIsSecondary() {
        long[] counts = {1, 2, 0, 1, 1};
        assertThat(AnswerScale.FIVE_STEPS.mean(counts).orElseThrow()).isCloseTo(2.8, within(1e-12));
        assertThat(AnswerScale.FIVE_STEPS.standardDeviation(counts).orElseThrow())
                .isCloseTo(1.6431676725, within(1e-9));
    }

    @Test
    void nobodyAnsweredHasNoShare() {
        long[] none = new long[5];
        assertThat(AnswerScale.FIVE_STEPS.share(none, 0.95)).isEmpty();
        assertThat(AnswerScale.FIVE_STEPS.mean(none)).isEmpty();
        assertThat(AnswerScale.FIVE_STEPS.standardDeviation(new long[] {0, 0, 1, 0, 0}))
                .isEmpty();
    }

    @Test
    void scalesAreComparedOutOfAHundred() {
        assertThat(AnswerScale.FIVE_STEPS.outOfHundred(3)).isEqualTo(50);
        assertThat(AnswerScale.FOUR_STEPS.outOfHundred(3.4)).isCloseTo(80, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerScale.FOUR_STEPS.outOfHundred(4.1));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerScale.FOUR_STEPS.answers(new long[5]));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerScale.THREE_FACES.answers(new long[] {1, -1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerScale(1, 5, 6));
    }

    @Test
    void promotersMinusDetractorsHaveAnErrorToo() {
        PromoterScore score = PromoterScore.of(60, 25, 15);
        assertThat(score.score()).isCloseTo(45, within(1e-12));
        assertThat(score.standardError()).isCloseTo(7.40, within(5e-3));
        assertThat(score.interval(0.95).lower()).isCloseTo(30.5, within(0.05));
        assertThat(score.interval(0.95).upper()).isCloseTo(59.5, within(0.05));
        assertThat(PromoterScore.of(0, 0, 3).interval(0.95)).isEqualTo(new Estimate(-100, -100, -100));
        assertThatIllegalArgumentException().isThrownBy(() -> PromoterScore.of(0, 0, 0));
    }

    @Test
    void weightedAnswersTellLess() {
        assertThat(Weights.effectiveSize(new double[] {1, 1, 2, 4}, new long[] {1, 1, 1, 1}))
                .isCloseTo(2.909, within(5e-4));
        assertThat(Weights.effectiveSize(new double[] {1, 2, 4}, new long[] {2, 1, 1}))
                .isCloseTo(2.909, within(5e-4));
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.effectiveSize(new double[] {1}, new long[] {0}));
    }

    /** By hand: two fifths of the users gave a fifth of the answers, and 60 % gave 80 %. */
    @Test
    void eachGroupSpeaksForItsPart() {
        long[] users = {400, 600};
        long[] answers = {20, 80};
        double[] weights = Weights.of(users, answers);
        assertThat(weights).containsExactly(new double[] {2, 0.75}, within(1e-12));
        assertThat(Weights.share(weights, new long[] {10, 72}, answers)).isCloseTo(0.74, within(1e-12));
    }

    @Test
    void nobodySpeaksForMoreThanThree() {
        assertThat(Weights.of(new long[] {900, 100}, new long[] {1, 99})).containsExactly(3, 0.3);
    }

    @Test
    void aSilentGroupCannotBeWeighted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(new long[] {10, 10}, new long[] {0, 5}))
                .withMessageContaining("group 0");
        assertThat(Weights.of(new long[] {0, 10}, new long[] {0, 5})).containsExactly(1, 1);
    }

    /**
     * Section 6 of the Law School Admission Test (R. D. Bock and M. Lieberman, Psychometrika 35, 1970), 1,000 persons
     * and five questions: α = 0.295, as the R package ltm gives it for its data set LSAT.
     */
    @Test
    void alphaIsThatOfThePublishedTest() {
        int[] persons = {
            3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61,
            28, 298
        };
        double[][] answers = IntStream.range(0, 32)
                .boxed()
                .flatMap(pattern -> Stream.generate(() -> bits(pattern)).limit(persons[pattern]))
                .toArray(double[][]::new);
        assertThat(answers).hasNumberOfRows(1000);
        assertThat(Cronbach.alpha(answers).orElseThrow()).isCloseTo(0.294997, within(1e-6));
    }

    private static double[] bits(int pattern) {
        return IntStream.of(4, 3, 2, 1, 0)
                .mapToDouble(bit -> pattern >> bit & 1)
                .toArray();
    }

    @Test
    void alphaLeavesOutUnfinishedSheets() {
        double[][] whole = {{1, 2}, {2, 3}, {4, 4}};
        double[][] holed = {{1, 2}, {5, Double.NaN}, {2, 3}, {4, 4}};
        assertThat(Cronbach.alpha(holed)).isEqualTo(Cronbach.alpha(whole)).isNotEmpty();
        assertThat(Cronbach.alpha(new double[][] {{1, 2}})).isEmpty();
        assertThat(Cronbach.alpha(new double[][] {{1, 2}, {2, 1}})).isEmpty();
        assertThat(Cronbach.alpha(new double[][] {})).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Cronbach.alpha(new double[][] {{1, 2}, {1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> Cronbach.alpha(new double[][] {{1}, {1}}));
    }

    /**
     * The first: hours of television and intelligence, the example of many courses, ρ = −29/165; the second by SciPy.
     */
    @Test
    void ranksAgreeAsPublished() {
        double[] quotient = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        double[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        assertThat(Spearman.correlation(quotient, hours).orElseThrow()).isCloseTo(-29.0 / 165, within(1e-12));
        assertThat(Spearman.correlation(new double[] {1, 2, 2, 3, 5}, new double[] {2, 1, 4, 4, 9})
                        .orElseThrow())
                .isCloseTo(0.7631578947368421, within(1e-12));
    }

    @Test
    void aQuestionAllAnswerAlikeExplainsNothing() {
        assertThat(Spearman.correlation(new double[] {3, 3, 3}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(Spearman.correlation(new double[] {1, 2}, new double[] {1, 2}))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Spearman.correlation(new double[3], new double[4]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spearman.correlation(new double[] {1, Double.NaN, 2}, new double[3]));
    }
}
