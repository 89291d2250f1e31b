package it.lario.registers.audits;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import java.util.Collection;
import java.util.UUID;

/** Nobody audits their own work (ISO 9001, 9.2.2 c): not their unit's, not their process, not their document. */
final class Independence {

    private Independence() {}

    /** @param units for which the auditor holds a role; @param field of the form, or null */
    static void require(String field, PersonRef auditor, Collection<UUID> units, AuditedProcess process) {
        if (process.owner() != null && process.owner().is(auditor.id()))
            throw RuleBroken.at(field, "audits.own-process", auditor.name(), process.label());
        for (UUID unit : units)
            if (process.line().containsKey(unit))
                throw RuleBroken.at(
                        field,
                        "audits.own-unit",
                        auditor.name(),
                        process.line().get(unit),
                        process.label(),
                        process.line().get(process.unit()));
        if (process.authors().contains(auditor.id()))
            throw RuleBroken.at(field, "audits.own-document", auditor.name(), process.label());
    }
}
