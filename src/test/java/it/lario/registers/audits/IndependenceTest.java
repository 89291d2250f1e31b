package it.lario.registers.audits;

import static it.lario.registers.audits.Sample.DESK;
import static it.lario.registers.audits.Sample.DIRECTION;
import static it.lario.registers.audits.Sample.ELSEWHERE;
import static it.lario.registers.audits.Sample.MANCINI;
import static it.lario.registers.audits.Sample.OFFICE;
import static it.lario.registers.audits.Sample.PROTOCOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Units.Node;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    @Test
    void anAuditorFromElsewhereIsIndependent() {
        assertThatCode(() -> Independence.require("auditor", MANCINI, List.of(ELSEWHERE), PROTOCOL))
                .doesNotThrowAnyException();
    }

    @Test
    void anAuditorLentWithoutAUnitIsIndependent() {
        assertThatCode(() -> Independence.require("auditor", MANCINI, List.of(), PROTOCOL))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyAuditsTheirOwnUnitNorOneAboveOrBelowIt() {
        for (UUID unit : List.of(OFFICE, DIRECTION, DESK))
            assertThatThrownBy(() -> Independence.require("auditor", MANCINI, List.of(ELSEWHERE, unit), PROTOCOL))
                    .hasMessage("audits.own-unit")
                    .isInstanceOfSatisfying(RuleBroken.class, rule -> {
                        assertThat(rule.field()).isEqualTo("auditor");
                        assertThat(rule.arguments())
                                .containsExactly(
                                        "Paola Mancini",
                                        PROTOCOL.line().get(unit),
                                        "P-07 Protocollo",
                                        "Ufficio Protocollo");
                    });
    }

    @Test
    void nobodyAuditsTheirOwnProcess() {
        assertThatThrownBy(() -> Independence.require("auditor", Sample.OWNER, List.of(), PROTOCOL))
                .hasMessage("audits.own-process");
    }

    @Test
    void nobodyAuditsADocumentTheyWrote() {
        assertThatThrownBy(() -> Independence.require("auditor", Sample.AUTHOR, List.of(), PROTOCOL))
                .hasMessage("audits.own-document");
    }

    @Test
    void theLineOfAUnitGoesUpAndDownButNotSideways() {
        UUID top = Ids.next(), left = Ids.next(), below = Ids.next(), right = Ids.next();
        var tree = List.of(
                new Node(top, "Ente", null, 0, true),
                new Node(left, "Direzione", top, 1, true),
                new Node(below, "Ufficio", left, 2, true),
                new Node(right, "Altra direzione", top, 1, true));
        assertThat(AuditedProcesses.line(left, tree)).containsOnlyKeys(top, left, below);
    }

    @Test
    void anItemRefusesAnAuditorWhoIsNotIndependent() {
        Audit audit = Sample.audit();
        assertThatThrownBy(
                        () -> new AuditItem(audit, PROTOCOL, List.of("7.5.3"), MANCINI, List.of(OFFICE), Sample.START))
                .hasMessage("audits.own-unit");
    }

    @Test
    void anItemRefusesAnAuditorOutsideTheTeam() {
        var stranger = new PersonRef(Ids.next(), "Nicola Sartori");
        assertThatThrownBy(() ->
                        new AuditItem(Sample.audit(), PROTOCOL, List.of("7.5.3"), stranger, List.of(), Sample.START))
                .hasMessage("audits.not-in-team");
    }
}
