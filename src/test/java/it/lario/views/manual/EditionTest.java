package it.lario.views.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.Ids;
import it.lario.ground.people.PersonRef;
import it.lario.views.manual.Drift.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final String SHA = "0".repeat(64);
    private final PersonRef secretary = new PersonRef(Ids.next(), "Giulia Marchetti");
    private final PersonRef manager = new PersonRef(Ids.next(), "Anna Bianchi");
    private final Drift some =
            new Drift(List.of(new Drift.Change("SCOPE", "Campo", null, Kind.ADDED, "Campo", List.of(), "SCOPE")));

    private Edition approve(Edition last, Drift drift, PersonRef approver, LocalDate on) {
        return approve(last, drift, approver, on, on);
    }

    private Edition approve(Edition last, Drift drift, PersonRef approver, LocalDate on, LocalDate inForceOn) {
        var decision = new Edition.Decision("determina n. 96", on, inForceOn);
        return Edition.approve(last, drift, List.of(manager), approver, decision, DAY, SHA);
    }

    @Test
    void editionsAreNumberedFromOne() {
        Edition first = approve(null, some, secretary, DAY);
        assertThat(first.number()).isEqualTo(1);
        assertThat(approve(first, some, secretary, DAY).number()).isEqualTo(2);
    }

    @Test
    void whoeverWroteANewTextDoesNotApproveIt() {
        assertThatThrownBy(() -> approve(null, some, manager, DAY)).hasMessage("manual.approver-is-writer");
    }

    @Test
    void nothingIsApprovedWhenNothingChanged() {
        assertThatThrownBy(() -> approve(null, new Drift(List.of()), secretary, DAY))
                .hasMessage("manual.nothing-changed");
    }

    @Test
    void anApprovalIsNeitherInTheFutureNorBeforeTheLastEdition() {
        assertThatThrownBy(() -> approve(null, some, secretary, DAY.plusDays(1)))
                .hasMessage("manual.in-the-future");
        Edition last = approve(null, some, secretary, DAY);
        assertThatThrownBy(() -> approve(last, some, secretary, DAY.minusDays(1)))
                .hasMessage("manual.before-last-edition");
    }

    @Test
    void anEditionMayComeIntoForceLaterButNotBeforeItsApprovalOrTheLastEdition() {
        Edition next = approve(null, some, secretary, DAY, DAY.plusDays(7));
        assertThat(next.inForceOn()).isEqualTo(DAY.plusDays(7));
        assertThat(next.ahead(DAY)).isTrue();
        assertThatThrownBy(() -> approve(null, some, secretary, DAY, DAY.minusDays(1)))
                .hasMessage("manual.in-force-before-approval");
        assertThatThrownBy(() -> approve(next, some, secretary, DAY, DAY.plusDays(6)))
                .hasMessage("manual.in-force-before-last");
    }
}
