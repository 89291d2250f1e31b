package it.lario.ground.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The day is that of Rome, whatever the clock's own zone. */
class RomeTest {

    @AfterEach
    void backToTheMachine() {
        Rome.followMachine();
    }

    @Test
    void theDayOfRomeBeginsBeforeThatOfGreenwich() {
        Instant beforeMidnight = Instant.parse("2027-01-31T23:30:00Z");
        Rome.follow(Clock.fixed(beforeMidnight, ZoneOffset.UTC));
        assertThat(Rome.today()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(Rome.now()).isEqualTo(beforeMidnight);
        Rome.followMachine();
        assertThat(Rome.now()).isNotEqualTo(beforeMidnight);
    }
}
