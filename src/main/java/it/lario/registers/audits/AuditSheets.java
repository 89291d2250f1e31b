package it.lario.registers.audits;

import it.lario.registers.audits.Audit.Status;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of an audit shows. */
@Component
class AuditSheets {

    private final Audits audits;
    private final AuditProgrammes programmes;
    private final Checklists checklists;
    private final Findings findings;
    private final AuditReports reports;

    AuditSheets(
            Audits audits, AuditProgrammes programmes, Checklists checklists, Findings findings, AuditReports reports) {
        this.audits = audits;
        this.programmes = programmes;
        this.checklists = checklists;
        this.findings = findings;
        this.reports = reports;
    }

    @Transactional(readOnly = true)
    AuditSheet of(Audit audit) {
        UUID id = audit.id();
        var answers = checklists.ofAudit(id);
        var items = audits.items(id).stream().map(item -> line(item, answers)).toList();
        boolean planning = audit.status() == Status.PLANNED || audit.status() == Status.IN_PROGRESS;
        return new AuditSheet(
                audit,
                programmes.get(audit.programmeId()),
                items,
                findings.of(id),
                checklists.completeness(id),
                reports.editions(id),
                planning && audits.mayPlan(audit),
                audits.isLead(audit),
                audit.status() == Status.REPORTED && audits.mayAccept(audit) && !audits.inTeam(audit));
    }

    private static AuditSheet.ItemLine line(AuditItem item, List<AuditAnswer> answers) {
        var own = answers.stream()
                .filter(answer -> answer.itemId().equals(item.id()))
                .toList();
        return new AuditSheet.ItemLine(
                item, own.stream().filter(AuditAnswer::answered).count(), own.size());
    }
}
