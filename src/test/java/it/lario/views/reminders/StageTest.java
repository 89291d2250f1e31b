package it.lario.views.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.views.reminders.ReminderSettings.Rules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A deadline comes nearer in stages, and each is told once. */
class StageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    @Test
    void comesNearerAndThenGrowsLateWeekByWeek() {
        assertThat(stage(8)).isEqualTo("AHEAD 0");
        assertThat(stage(7)).isEqualTo("SOON 0").isEqualTo(stage(2));
        assertThat(stage(1)).isEqualTo("SOON 1");
        assertThat(stage(0)).isEqualTo("TODAY 0");
        assertThat(stage(-1)).isEqualTo("LATE 0").isEqualTo(stage(-7));
        assertThat(stage(-8)).isEqualTo("LATE 1").isEqualTo(stage(-14));
        assertThat(stage(-15)).isEqualTo("LATE 2");
    }

    @Test
    void isUrgentOnItsDayAndWhenItBecomesLate() {
        assertThat(Stage.of(TODAY, TODAY, Rules.USUAL).urgent()).isTrue();
        assertThat(Stage.of(TODAY.minusDays(1), TODAY, Rules.USUAL).urgent()).isTrue();
        assertThat(Stage.of(TODAY.minusDays(8), TODAY, Rules.USUAL).urgent()).isFalse();
        assertThat(Stage.of(TODAY.plusDays(1), TODAY, Rules.USUAL).urgent()).isFalse();
        assertThat(Stage.of(null, TODAY, Rules.USUAL).urgent()).isFalse();
    }

    @Test
    void followsTheNoticesThatTheBodyChose() {
        var rules = new Rules(30, 0, 2, null);
        assertThat(Stage.of(TODAY.plusDays(30), TODAY, rules)).hasToString("SOON 0");
        assertThat(Stage.of(TODAY.plusDays(1), TODAY, rules)).hasToString("SOON 0");
        assertThat(Stage.of(TODAY.minusDays(3), TODAY, rules)).hasToString("LATE 1");
    }

    private static String stage(int days) {
        return Stage.of(TODAY.plusDays(days), TODAY, Rules.USUAL).toString();
    }
}
