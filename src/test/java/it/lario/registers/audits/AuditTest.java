package it.lario.registers.audits;

import static it.lario.registers.audits.Sample.BASILE;
import static it.lario.registers.audits.Sample.END;
import static it.lario.registers.audits.Sample.MANCINI;
import static it.lario.registers.audits.Sample.OWNER;
import static it.lario.registers.audits.Sample.PROTOCOL;
import static it.lario.registers.audits.Sample.START;
import static it.lario.registers.audits.Sample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.registers.audits.Audit.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final Completeness COMPLETE = new Completeness(List.of(), List.of());

    @Test
    void goesFromPlanToAcceptanceOneStepAtATime() {
        Audit audit = Sample.begun();
        audit.report("Sintesi", "Conclusioni", END, TODAY, COMPLETE);
        audit.accept(OWNER, "", END.plusDays(5), TODAY);
        assertThat(audit.status()).isEqualTo(Status.ACCEPTED);
        assertThat(audit.acceptanceNote()).isNull();
    }

    @Test
    void noStepCanBeSkipped() {
        Audit audit = Sample.audit();
        assertThatThrownBy(() -> audit.report("s", "c", END, TODAY, COMPLETE)).hasMessage("audits.step-out-of-order");
        assertThatThrownBy(() -> audit.accept(OWNER, null, END, TODAY)).hasMessage("audits.step-out-of-order");
        assertThatThrownBy(audit::takeBack).hasMessage("audits.step-out-of-order");
    }

    @Test
    void aReportIsTakenBackAndNotBegunAgain() {
        Audit audit = Sample.begun();
        var items = List.of(Sample.item(Sample.audit()));
        assertThatThrownBy(() -> audit.begin(Sample.approved(), items)).hasMessage("audits.step-out-of-order");
        audit.report("s", "c", END, TODAY, COMPLETE);
        assertThatThrownBy(() -> audit.begin(Sample.approved(), items)).hasMessage("audits.step-out-of-order");
    }

    @Test
    void isCancelledOnlyBeforeItBegins() {
        Audit begun = Sample.begun();
        assertThatThrownBy(() -> begun.cancel("Servizio cessato", TODAY)).hasMessage("audits.step-out-of-order");
        Audit audit = Sample.audit();
        audit.cancel("Servizio cessato", TODAY);
        assertThat(audit.cancellation()).isEqualTo("Servizio cessato");
        var items = List.of(Sample.item(Sample.audit()));
        assertThatThrownBy(() -> audit.begin(Sample.approved(), items)).hasMessage("audits.step-out-of-order");
        assertThatThrownBy(() -> audit.describe(Sample.plan(START, END), List.of(MANCINI), List.of()))
                .hasMessage("audits.cancelled-fixed");
    }

    @Test
    void beginsOnlyUnderAnApprovedProgrammeAndWithItems() {
        Audit audit = Sample.audit();
        assertThatThrownBy(() -> audit.begin(Sample.programme(), List.of(Sample.item(audit))))
                .hasMessage("audits.programme-not-approved");
        assertThatThrownBy(() -> audit.begin(Sample.approved(), List.of())).hasMessage("audits.items-missing");
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Audit(Sample.programme(), 1, Sample.plan(END, START), List.of(MANCINI)))
                .hasMessage("audits.ends-before-starts");
    }

    @Test
    void keepsItsItemsWithinItsDatesAndItsTeam() {
        Audit audit = Sample.audit();
        var items = List.of(Sample.item(audit));
        assertThatThrownBy(() -> audit.describe(Sample.plan(END, END), List.of(MANCINI, BASILE), items))
                .hasMessage("audits.day-outside");
        assertThatThrownBy(() -> audit.describe(Sample.plan(START, END), List.of(BASILE), items))
                .hasMessage("audits.auditor-needed");
        assertThatThrownBy(() -> new AuditItem(audit, PROTOCOL, List.of("7.5.3"), MANCINI, List.of(), END.plusDays(1)))
                .hasMessage("audits.day-outside");
    }

    @Test
    void anItemWithoutClausesTakesThoseOfTheProcessSheet() {
        var item = new AuditItem(Sample.audit(), PROTOCOL, List.of(), MANCINI, List.of(), START);
        assertThat(item.clauses()).containsExactly("7.5.3", "8.5.1");
        var bare = Sample.process("P-99", List.of());
        assertThatThrownBy(() -> new AuditItem(Sample.audit(), bare, List.of(), MANCINI, List.of(), START))
                .hasMessage("audits.clauses-missing");
    }

    @Test
    void theTeamDoesNotAcceptItsOwnReport() {
        Audit audit = Sample.begun();
        audit.report("s", "c", END, TODAY, COMPLETE);
        assertThatThrownBy(() -> audit.accept(BASILE, null, END, TODAY)).hasMessage("audits.accepted-by-team");
    }

    @Test
    void datesFollowEachOther() {
        Audit audit = Sample.begun();
        assertThatThrownBy(() -> audit.report("s", "c", START.minusDays(1), TODAY, COMPLETE))
                .hasMessage("audits.reported-before-start");
        assertThatThrownBy(() -> audit.report("s", "c", TODAY.plusDays(1), TODAY, COMPLETE))
                .hasMessage("audits.in-the-future");
        audit.report("s", "c", END.plusDays(2), TODAY, COMPLETE);
        assertThatThrownBy(() -> audit.accept(OWNER, null, END, TODAY)).hasMessage("audits.accepted-before-reported");
    }

    @Test
    void aReportTakenBackCanBeCorrectedButAnAcceptedOneCannot() {
        Audit audit = Sample.begun();
        audit.report("s", "c", END, TODAY, COMPLETE);
        assertThatThrownBy(() -> audit.describe(Sample.plan(START, END), List.of(MANCINI), List.of()))
                .hasMessage("audits.reported-fixed");
        audit.takeBack();
        assertThat(audit.status()).isEqualTo(Status.IN_PROGRESS);
        audit.report("s2", "c2", END, TODAY, COMPLETE);
        audit.accept(OWNER, null, END, TODAY);
        assertThatThrownBy(audit::takeBack).hasMessage("audits.step-out-of-order");
    }

    @Test
    void onlyTheTeamWorksOnTheChecklistAndOnlyWhileItGoesOn() {
        Audit audit = Sample.audit();
        assertThatThrownBy(() -> audit.requireWork(MANCINI)).hasMessage("audits.not-in-progress");
        assertThatThrownBy(() -> Sample.begun().requireWork(OWNER)).hasMessage("audits.not-in-team");
    }

    @Test
    void changingAnApprovedProgrammeAsksForANewApproval() {
        AuditProgramme programme = Sample.approved();
        assertThatThrownBy(() -> programme.approve(OWNER, START, TODAY)).hasMessage("audits.step-out-of-order");
        programme.describe("Altri obiettivi", "ISO 9001");
        assertThat(programme.approved()).isFalse();
        assertThat(programme.approver()).isNull();
    }
}
