package it.lario.foundations.processes;

import it.lario.foundations.processes.Process.Kind;
import java.util.List;
import java.util.UUID;

/** What a process sheet says. Service, owner and the texts may be null until somebody knows them. */
public record Sheet(
        String code,
        String name,
        Kind kind,
        UUID service,
        UUID unit,
        UUID owner,
        String purpose,
        List<Flow> inputs,
        List<Flow> outputs,
        String resources,
        String controls,
        List<String> clauses,
        List<Step> steps,
        boolean administrative,
        Procedure procedure) {}
