package it.lario.registers.audits;

import java.util.List;

/** What the page of an audit shows, and what its reader may do there. */
public record AuditSheet(
        Audit audit,
        AuditProgramme programme,
        List<ItemLine> items,
        List<Finding> findings,
        Completeness completeness,
        List<ReportEdition> editions,
        boolean mayPlan,
        boolean mayReport,
        boolean mayAccept) {

    /** An item with how many of its questions are answered. */
    public record ItemLine(AuditItem item, long answered, long asked) {}
}
