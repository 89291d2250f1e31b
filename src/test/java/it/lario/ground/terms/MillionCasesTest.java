package it.lario.ground.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import it.lario.ground.terms.TermRule.Basis;
import it.lario.ground.terms.TermRule.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A million plain cases take a small part of a second: whoever looks up holidays one by one takes many. */
class MillionCasesTest {

    private static final int MILLION = 1_000_000;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void clocksJudgeAMillionCases() {
        Closures lecco = Closures.NATIONAL.withPatron(MonthDay.of(12, 6));
        int[][] cases = cases();
        for (Unit unit : Unit.values()) {
            TermRule rule = TermRule.USUAL.lasting(unit == Unit.MONTHS ? 1 : 30, unit, Basis.OTHER_LAW);
            assertTimeout(Duration.ofSeconds(2), () -> {
                TermClock clock = new TermClock(rule, lecco, FIRST, TODAY);
                long late = 0;
                long effective = 0;
                for (int[] one : cases) {
                    if (clock.delayDays(one[0], one[1], one[2], one[3]) > 0) late++;
                    effective += clock.effectiveDays(one[0], one[1], one[2], one[3]);
                    effective += clock.suspendedDays(one[0], one[1], one[2], one[3]);
                }
                assertThat(late).isBetween(1L, (long) MILLION);
                assertThat(effective).isPositive();
            });
        }
    }

    private static int[][] cases() {
        Random random = new Random(4);
        int first = (int) FIRST.toEpochDay();
        int today = (int) TODAY.toEpochDay();
        int[][] cases = new int[MILLION][];
        for (int i = 0; i < MILLION; i++) {
            int start = first + random.nextInt(today - first - 100);
            int suspended = random.nextInt(4) == 0 ? start + random.nextInt(30) : TermClock.NONE;
            int resumed = suspended == TermClock.NONE ? TermClock.NONE : suspended + random.nextInt(40);
            int end = random.nextInt(10) == 0 ? TermClock.NONE : start + 70 + random.nextInt(30);
            cases[i] = new int[] {start, end, suspended, resumed};
        }
        return cases;
    }
}
