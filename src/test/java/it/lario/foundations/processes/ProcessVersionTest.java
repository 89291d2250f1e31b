package it.lario.foundations.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.foundations.documents.Approval;
import it.lario.foundations.processes.Process.Kind;
import it.lario.foundations.processes.ProcessVersion.Status;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessVersionTest {

    private static final PersonRef WRITER = new PersonRef(Ids.next(), "Laura Greco");
    private static final PersonRef VERIFIER = new PersonRef(Ids.next(), "Sara Caruso");
    private static final PersonRef LEADER = new PersonRef(Ids.next(), "Giulia Marchetti");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void itGoesFromVerificationIntoForceAndOut() {
        ProcessVersion version = verified();
        version.approve(approval(DAY.plusDays(1), DAY.plusDays(10)), LEADER);
        assertThat(version.status()).isEqualTo(Status.APPROVED);
        assertThat(version.due(DAY.plusDays(9))).isFalse();
        assertThatThrownBy(() -> version.enterForce(DAY.plusDays(9))).hasMessage("processes.not-yet-due");
        version.enterForce(DAY.plusDays(10));
        version.supersede(DAY.plusDays(90));
        assertThat(version.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(version.supersededOn()).isEqualTo(DAY.plusDays(90));
    }

    @Test
    void whoWroteLastNeitherVerifiesNorApproves() {
        assertThatThrownBy(() -> new ProcessVersion(process(), 1, "{}", null, WRITER, DAY))
                .hasMessage("processes.verifier-is-writer");
        ProcessVersion version = verified();
        assertThatThrownBy(() -> version.approve(approval(DAY, DAY), WRITER))
                .hasMessage("processes.approver-is-writer");
        assertThat(version.status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void daysComeInTheirOrder() {
        assertThatThrownBy(() -> verified().approve(approval(DAY.minusDays(1), DAY), LEADER))
                .hasMessage("processes.approved-before-verified");
        assertThatThrownBy(() -> verified().approve(approval(DAY.plusDays(2), DAY.plusDays(1)), LEADER))
                .hasMessage("processes.in-force-before-approval");
    }

    @Test
    void aLaterVersionSaysWhyItChanges() {
        assertThatThrownBy(() -> new ProcessVersion(process(), 2, "{}", " ", VERIFIER, DAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("processes.reason-missing");
        assertThat(new ProcessVersion(process(), 2, "{}", "Nuovo portale", VERIFIER, DAY).reason())
                .isEqualTo("Nuovo portale");
    }

    @Test
    void aRefusedVersionGoesNoFurther() {
        ProcessVersion version = verified();
        version.refuse("Manca il termine");
        assertThat(version.status().open()).isFalse();
        assertThatThrownBy(() -> version.approve(approval(DAY, DAY), LEADER)).hasMessage("processes.step-out-of-order");
    }

    private static ProcessVersion verified() {
        return new ProcessVersion(process(), 1, "{}", null, VERIFIER, DAY);
    }

    private static Approval approval(LocalDate on, LocalDate inForceOn) {
        return new Approval("decreto n. 3", on, inForceOn, null);
    }

    private static Process process() {
        var sheet = new Sheet(
                "P-01",
                "Nome",
                Kind.SUPPORT,
                null,
                Ids.next(),
                null,
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                false,
                Procedure.NONE);
        return new Process(sheet, null, WRITER);
    }
}
