package it.lario.registers.context;

import static it.lario.registers.context.IssueTest.RIVA;
import static it.lario.registers.context.IssueTest.TODAY;
import static it.lario.registers.context.IssueTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.registers.context.Obligation.State;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private final Obligation obligation = new Obligation(
            new Obligation.Text("Termini", "L. 241/1990, art. 2", "Concludere in tempo", null, RIVA.id()),
            RIVA,
            TODAY.minusYears(1),
            TODAY.plusDays(30),
            TODAY);

    @Test
    void isToBeCheckedUntilSomebodyChecks() {
        assertThat(obligation.state()).isEqualTo(State.TO_CHECK);
    }

    @Test
    void onlyACheckWithEvidenceSaysWhetherItIsMet() {
        obligation.check(State.PARTLY, "Tre pratiche su quaranta oltre il termine", TODAY, TODAY.plusYears(1), TODAY);
        assertThat(obligation.state()).isEqualTo(State.PARTLY);
        assertThat(obligation.evidence()).startsWith("Tre pratiche");
        assertThat(obligation.reviewOn()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void aRefusedCheckLeavesTheStateAsItWas() {
        refused("context.next-not-after-today", () -> obligation.check(State.MET, "Tutto bene", TODAY, TODAY, TODAY));
        assertThat(obligation.state()).isEqualTo(State.TO_CHECK);
    }
}
