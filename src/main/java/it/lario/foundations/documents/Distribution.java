package it.lario.foundations.documents;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Role;
import java.util.List;
import java.util.UUID;

/** Whom a document concerns, all of whom must read it: units with their people, roles wherever held, single people. */
public record Distribution(List<UUID> units, List<Role> roles, List<UUID> people) {

    public Distribution {
        units = distinct(units);
        roles = distinct(roles);
        people = distinct(people);
    }

    public static Distribution to(List<UUID> units) {
        return new Distribution(units, List.of(), List.of());
    }

    /** @throws RuleBroken when it reaches nobody: such a document would be known to its author only */
    void requireSomebody() {
        if (units.isEmpty() && roles.isEmpty() && people.isEmpty())
            throw RuleBroken.at("distribution", "documents.nobody-reads");
    }

    private static <T> List<T> distinct(List<T> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }
}
