package it.lario.registers.audits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is planned for an audit: the team is the lead and these auditors. */
public record AuditPlan(
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        String criteria,
        Audit.Modality modality,
        UUID lead,
        List<UUID> team) {}
