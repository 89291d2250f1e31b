package it.lario.registers.audits;

import it.lario.ground.people.PersonRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an audit needs to know of a process.
 *
 * @param unit of the process, or null
 * @param line the unit, those above it and those below it, with their names
 * @param authors who wrote its documents
 */
public record AuditedProcess(
        UUID id,
        String code,
        String name,
        UUID unit,
        PersonRef owner,
        Map<UUID, String> line,
        Set<UUID> authors,
        List<String> clauses,
        List<Step> steps,
        List<String> controls) {

    /** A step of the process sheet; {@code record} is what proves it, or null. */
    public record Step(String what, String record) {}

    public String label() {
        return code + " " + name;
    }
}
