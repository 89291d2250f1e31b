package it.lario.ground.terms;

import static it.lario.ground.terms.TermRule.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.lario.ground.terms.TermRule.Basis;
import it.lario.ground.terms.TermRule.Flaw;
import it.lario.ground.terms.TermRule.Regularisation;
import it.lario.ground.terms.TermRule.Start;
import it.lario.ground.terms.TermRule.Unit;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the law lets the term of a procedure be. */
class TermRuleTest {

    @Test
    void lengthsHaveALimitByWhatSetsThem() {
        assertThat(USUAL.flaws()).isEmpty();
        assertThat(days(31, Basis.USUAL).flaws()).containsExactly(Flaw.TOO_LONG);
        assertThat(days(90, Basis.OWN_ACT).flaws()).isEmpty();
        assertThat(days(91, Basis.OWN_ACT).flaws()).containsExactly(Flaw.TOO_LONG);
        assertThat(days(180, Basis.OWN_ACT_WITH_REASON).flaws()).isEmpty();
        assertThat(days(181, Basis.OWN_ACT_WITH_REASON).flaws()).containsExactly(Flaw.TOO_LONG);
        assertThat(days(730, Basis.OTHER_LAW).flaws()).isEmpty();
        assertThat(USUAL.lasting(3, Unit.MONTHS, Basis.OWN_ACT).flaws()).isEmpty();
        assertThat(USUAL.lasting(4, Unit.MONTHS, Basis.OWN_ACT).flaws()).containsExactly(Flaw.TOO_LONG);
        assertThat(USUAL.lasting(64, Unit.WORKING_DAYS, Basis.OWN_ACT).flaws()).isEmpty();
        assertThat(USUAL.lasting(65, Unit.WORKING_DAYS, Basis.OWN_ACT).flaws()).containsExactly(Flaw.TOO_LONG);
    }

    private static TermRule days(int length, Basis basis) {
        return USUAL.lasting(length, Unit.CALENDAR_DAYS, basis);
    }

    @Test
    void aRuleDoesNotContradictItself() {
        assertThat(USUAL.withSilentAssent().startingAt(Start.EX_OFFICIO).flaws())
                .containsExactly(Flaw.SILENT_ASSENT_EX_OFFICIO);
        TermRule complete = USUAL.startingAt(Start.COMPLETE_REQUEST);
        assertThat(complete.flaws()).containsExactly(Flaw.COMPLETE_REQUEST_MUST_RESTART);
        assertThat(complete.whenIncomplete(Regularisation.RESTARTS).flaws()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> days(0, Basis.OWN_ACT));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.stoppedBy(Set.of(Stop.SUSPENSION)));
    }
}
