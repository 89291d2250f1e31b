package it.lario.ground.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the domain notes, 4.5; its columns at ±5 % are those printed in many textbooks. */
class SampleSizeTest {

    @ParameterizedTest
    @CsvSource({
        "50, 45, 48, 34",
        "100, 80, 92, 50",
        "200, 132, 169, 66",
        "500, 218, 341, 81",
        "1000, 278, 517, 88",
        "2000, 323, 697, 92",
        "5000, 357, 880, 95",
        "10000, 370, 965, 96",
        "39000, 381, 1039, 96",
        "337000, 384, 1064, 97"
    })
    void growsLittleWithThePopulation(long population, long five, long three, long ten) {
        assertThat(SampleSize.needed(population, 0.05, 0.95)).isEqualTo(five);
        assertThat(SampleSize.needed(population, 0.03, 0.95)).isEqualTo(three);
        assertThat(SampleSize.needed(population, 0.10, 0.95)).isEqualTo(ten);
    }

    @Test
    void hasACeilingWithoutPopulation() {
        assertThat(SampleSize.unlimited(0.05, 0.5, 0.95)).isCloseTo(384.15, within(0.005));
        assertThat(SampleSize.unlimited(0.03, 0.5, 0.95)).isCloseTo(1067.07, within(0.005));
        assertThat(SampleSize.unlimited(0.10, 0.5, 0.95)).isCloseTo(96.04, within(0.005));
    }

    /** By hand: 3.841459 · 0.09 / 0.0025 = 138.29; of 1,000: 138.29 / 1.13729 = 121.6. */
    @Test
    void isSmallerForASharePeopleAgreeOn() {
        assertThat(SampleSize.needed(1000, 0.05, 0.9, 0.95)).isEqualTo(122);
    }

    @Test
    void neverAsksMorePeopleThanThereAre() {
        assertThat(SampleSize.needed(1, 0.01, 0.99)).isEqualTo(1);
        assertThat(SampleSize.needed(2, 0.5, 0.5)).isEqualTo(1);
    }

    @Test
    void invitesMoreThanWillAnswer() {
        assertThat(SampleSize.invitations(278, 0.25)).isEqualTo(1112);
        assertThat(SampleSize.invitations(96, 0.3)).isEqualTo(320);
        assertThat(SampleSize.invitations(100, 0.3)).isEqualTo(334);
        assertThat(SampleSize.invitations(7, 1)).isEqualTo(7);
    }

    @Test
    void refusesWhatCannotBePlanned() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.needed(0, 0.05, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.needed(10, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.needed(10, 0.05, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.invitations(10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.invitations(-1, 0.5));
    }

    @Test
    void nothingSeenIsNotNothingThere() {
        assertThat(NoEvents.upperBound(60, 0.95)).isCloseTo(0.0487, within(5e-5));
        assertThat(NoEvents.ruleOfThree(60)).isCloseTo(0.0500, within(1e-12));
        assertThat(NoEvents.upperBound(1, 0.95)).isCloseTo(0.95, within(1e-12));
        assertThat(NoEvents.ruleOfThree(2)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> NoEvents.upperBound(0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> NoEvents.ruleOfThree(0));
    }
}
