package it.lario.registers.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Acting;
import it.lario.Running;
import it.lario.foundations.processes.Procedure;
import it.lario.foundations.processes.Process;
import it.lario.foundations.processes.Processes;
import it.lario.foundations.processes.Sheet;
import it.lario.ground.journal.Journal;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import it.lario.registers.audits.Coverage.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An audit that will not be held. */
class CancelledAuditTest extends Running {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 12);

    @Autowired
    ApplicationContext application;

    @Autowired
    AuditProgrammes programmes;

    @Autowired
    Audits audits;

    @Autowired
    Processes processes;

    @Autowired
    Units units;

    @Autowired
    Journal journal;

    private Acting acting;

    @Test
    void noLongerCountsAsPlannedAndSaysWhy() {
        acting = new Acting(application);
        UUID process = process();
        UUID programme =
                manager(() -> programmes.create(2031, "Obiettivi", "Criteri").id());
        Audit audit = manager(() -> audits.plan(programme, plan()));
        UUID item = manager(() -> audits.add(
                        audit.id(),
                        new ItemPlan(process, List.of("8.5"), auditors().get(0), DAY)))
                .id();
        assertThat(planned(programme)).isNotEmpty();

        manager(() -> audits.cancel(audit.id(), "Il servizio passa ad altro ente"));

        assertThat(planned(programme)).isEmpty();
        assertThat(manager(() -> audits.get(audit.id())).cancellation()).isEqualTo("Il servizio passa ad altro ente");
        assertThat(manager(() -> journal.of(audit.id())).get(0).step()).isEqualTo("audits.cancelled");
        assertThatThrownBy(() -> manager(() -> audits.remove(item))).hasMessage("audits.cancelled-fixed");
        assertThatThrownBy(() -> manager(() -> audits.begin(audit.id()))).hasMessage("audits.step-out-of-order");
    }

    private List<AuditedProcess> planned(UUID programme) {
        return manager(() -> programmes.byChapter(programme)).processes("8", Mark.PLANNED);
    }

    private AuditPlan plan() {
        return new AuditPlan(
                "Audit di prova",
                DAY,
                DAY.plusDays(1),
                "ISO 9001",
                Audit.Modality.ON_SITE,
                auditors().get(0),
                auditors());
    }

    /** Of a new unit, from which every auditor is independent. */
    private UUID process() {
        UUID unit = manager(() -> units.create("Ufficio da verificare", null).id());
        var sheet = new Sheet(
                "P-" + UUID.randomUUID().toString().substring(0, 8),
                "Processo da verificare",
                Process.Kind.OPERATIONAL,
                null,
                unit,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of("8.5"),
                List.of(),
                false,
                Procedure.NONE);
        return manager(() -> processes.create(sheet).id());
    }

    private List<UUID> auditors() {
        return List.of(acting.who(Role.INTERNAL_AUDITOR).id());
    }

    private <T> T manager(Supplier<T> work) {
        return acting.as(Role.QUALITY_MANAGER, work);
    }
}
