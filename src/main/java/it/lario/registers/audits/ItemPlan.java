package it.lario.registers.audits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is planned for one item of an audit. Without clauses, those of the process sheet are meant. */
public record ItemPlan(UUID process, List<String> clauses, UUID auditor, LocalDate day) {}
