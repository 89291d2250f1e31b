package it.lario.ground.statistics;

import static it.lario.ground.statistics.Timeliness.Promise.BROKEN;
import static it.lario.ground.statistics.Timeliness.Promise.KEPT;
import static it.lario.ground.statistics.Timeliness.Promise.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long cases take: percentiles, open cases, terms. */
class TimesTest {

    private static final Percentiles TEN_CASES = Percentiles.of(40, 3, 5, 21, 7, 8, 12, 13, 18, 14);

    @ParameterizedTest
    @CsvSource({
        "0, 3, 3",
        "0.5, 12.5, 12",
        "0.75, 17.0, 18",
        "0.9, 22.9, 21",
        "0.95, 31.45, 40",
        "1, 40, 40",
    })
    void percentilesDependOnTheirDefinition(double p, double linear, double nearestRank) {
        assertThat(TEN_CASES.linear(p)).isCloseTo(linear, within(1e-12));
        assertThat(TEN_CASES.nearestRank(p)).isEqualTo(nearestRank);
    }

    @Test
    void decimalsAreTakenAsTheyAreWritten() {
        double[] hundred = new double[100];
        Arrays.setAll(hundred, i -> i + 1);
        assertThat(0.07 * 100).isGreaterThan(7);
        assertThat(Percentiles.of(hundred).nearestRank(0.07)).isEqualTo(7);
    }

    @Test
    void extremePercentilesNeedEnoughCases() {
        assertThat(TEN_CASES.canTell(0.9)).isTrue();
        assertThat(TEN_CASES.canTell(0.95)).isFalse();
        assertThat(Percentiles.of(new double[19]).canTell(0.95)).isFalse();
        assertThat(Percentiles.of(new double[20]).canTell(0.95)).isTrue();
    }

    @Test
    void theRestOfTheReport() {
        assertThat(TEN_CASES.size()).isEqualTo(10);
        assertThat(TEN_CASES.median()).isEqualTo(12.5);
        assertThat(TEN_CASES.largest()).isEqualTo(40);
        assertThat(TEN_CASES.mean()).isCloseTo(14.1, within(1e-12));
        assertThat(Percentiles.of(7).linear(0.9)).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(Percentiles::of);
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> TEN_CASES.linear(1.01));
    }

    @Test
    void openCasesCountForAsLongAsTheyAreOpen() {
        KaplanMeier times = KaplanMeier.of(new double[] {5, 8, 12, 25}, new double[] {12, 20});
        assertThat(times.cases()).isEqualTo(6);
        assertThat(times.openAfter(4.9)).isEqualTo(1);
        assertThat(times.openAfter(5)).isCloseTo(0.8333, within(5e-5));
        assertThat(times.openAfter(8)).isCloseTo(0.6667, within(5e-5));
        assertThat(times.openAfter(12)).isCloseTo(0.5, within(1e-12));
        assertThat(times.openAfter(25)).isZero();
        assertThat(times.median()).hasValue(12);
    }

    /**
     * Weeks of remission with 6-MP (E. J. Freireich and others, Blood 21, 1963; E. A. Gehan, Biometrika 52, 1965), with
     * the estimates and Greenwood's errors that textbooks print: median 23 weeks, 8 with the placebo.
     */
    @ParameterizedTest
    @CsvSource({
        "6, 21, 3, 0.8571, 0.0764",
        "7, 17, 1, 0.8067, 0.0869",
        "10, 15, 1, 0.7529, 0.0963",
        "13, 12, 1, 0.6902, 0.1068",
        "16, 11, 1, 0.6275, 0.1141",
        "22, 7, 1, 0.5378, 0.1282",
        "23, 6, 1, 0.4482, 0.1346"
    })
    void thePublishedRemissions(double time, int atRisk, int closed, double open, double error) {
        assertThat(treated().steps()).hasSize(7).anySatisfy(step -> {
            assertThat(step.time()).isEqualTo(time);
            assertThat(step.atRisk()).isEqualTo(atRisk);
            assertThat(step.closed()).isEqualTo(closed);
            assertThat(step.open()).isCloseTo(open, within(5e-5));
            assertThat(step.standardError()).isCloseTo(error, within(5e-5));
        });
    }

    @Test
    void thePublishedMedians() {
        KaplanMeier placebo = KaplanMeier.of(
                new double[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}, new double[0]);
        assertThat(treated().median()).hasValue(23);
        assertThat(placebo.median()).hasValue(8);
        assertThat(treated().quantile(0.9)).as("nobody knows yet").isEmpty();
    }

    private static KaplanMeier treated() {
        return KaplanMeier.of(
                new double[] {6, 6, 6, 7, 10, 13, 16, 22, 23},
                new double[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});
    }

    @Test
    void onlyOpenCasesTellNoMedian() {
        assertThat(KaplanMeier.of(new double[0], new double[] {3, 4}).median()).isEmpty();
        assertThat(KaplanMeier.of(new double[0], new double[0]).median()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(new double[] {-1}, new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.of(new double[] {1}, new double[] {Double.NaN}));
    }

    @Test
    void casesOpenBeyondTheTermAreLateAlready() {
        Timeliness timeliness = Timeliness.of(new double[] {10, 30, 31, 29}, new double[] {5, 30, 40, 90}, 30);
        assertThat(timeliness).isEqualTo(new Timeliness(3, 6));
        assertThat(timeliness.share(0.95).orElseThrow().value()).isEqualTo(0.5);
        assertThat(Timeliness.of(new double[0], new double[] {1}, 30).share(0.95))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeliness.of(new double[] {Double.NaN}, new double[0], 30));
        assertThatIllegalArgumentException().isThrownBy(() -> Timeliness.of(new double[0], new double[0], -1));
    }

    /** 170 of 200 lie between 0.7939 and 0.8929. */
    @Test
    void aPromiseIsKeptWhenEvenTheLowerBoundKeepsIt() {
        Timeliness timeliness = new Timeliness(170, 200);
        assertThat(timeliness.promise(0.79, 0.95)).isEqualTo(KEPT);
        assertThat(timeliness.promise(0.80, 0.95)).isEqualTo(UNDECIDED);
        assertThat(timeliness.promise(0.89, 0.95)).isEqualTo(UNDECIDED);
        assertThat(timeliness.promise(0.90, 0.95)).isEqualTo(BROKEN);
        assertThat(new Timeliness(0, 0).promise(0.5, 0.95)).isEqualTo(UNDECIDED);
        assertThatIllegalArgumentException().isThrownBy(() -> timeliness.promise(95, 0.95));
    }
}
