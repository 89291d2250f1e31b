package it.lario.foundations.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.retention.Discard.Decision;
import it.lario.foundations.retention.Discard.Status;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DiscardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final PersonRef proposer = new PersonRef(Ids.next(), "Anna Bianchi");
    private final PersonRef decider = new PersonRef(Ids.next(), "Giulia Marchetti");
    private final Discard discard = new Discard(1, List.of(Ids.next()), "Non servono più", null, proposer, DAY);

    @Test
    void isDecidedByAnotherPersonWithAClearance() {
        refused("retention.decider-is-proposer", () -> discard.carryOut(decision("n. 5", DAY), proposer, DAY));
        refused("retention.clearance-missing", () -> discard.carryOut(decision(" ", DAY), decider, DAY));
        discard.carryOut(decision("n. 5", DAY), decider, DAY);
        assertThat(discard.status()).isEqualTo(Status.CARRIED_OUT);
        refused("retention.decided-already", () -> discard.carryOut(decision("n. 5", DAY), decider, DAY));
        refused("retention.decided-already", () -> discard.refuse("Tardi", decider, DAY));
    }

    @Test
    void isRefusedWithAReasonByAnotherPerson() {
        refused("retention.decider-is-proposer", () -> discard.refuse("Servono ancora", proposer, DAY));
        discard.refuse("Servono ancora", decider, DAY);
        assertThat(discard.status()).isEqualTo(Status.REFUSED);
        refused("retention.decided-already", () -> discard.carryOut(decision("n. 5", DAY), decider, DAY));
    }

    @Test
    void daysFollowEachOther() {
        refused(
                "retention.cleared-after-decision",
                () -> discard.carryOut(decision("n. 5", DAY.plusDays(1)), decider, DAY.plusDays(2)));
        refused("retention.in-the-future", () -> discard.carryOut(decision("n. 5", DAY), decider, DAY.minusDays(1)));
        var early = new Decision("atto", DAY.minusDays(1), "n. 5", DAY.minusDays(2));
        refused("retention.decided-before-proposed", () -> discard.carryOut(early, decider, DAY));
    }

    @Test
    void namesAtLeastOneText() {
        refused("retention.nothing-chosen", () -> new Discard(1, List.of(), "Motivo", null, proposer, DAY));
    }

    private static Decision decision(String clearance, LocalDate clearedOn) {
        return new Decision("determinazione n. 118", DAY, clearance, clearedOn);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
