package it.lario.ground.pages;

import it.lario.ground.contributions.Labels;
import it.lario.ground.people.People;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people call the records of the current body. */
@Component
class Names {

    private final List<Labels> labels;
    private final People people;

    Names(List<Labels> labels, People people) {
        this.labels = labels;
        this.people = people;
    }

    /** The names of those of these records that any module knows. Pages are written after the doors have closed their transactions. */
    @Transactional(readOnly = true)
    Map<UUID, String> of(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        var wanted = new HashSet<>(ids);
        for (var member : people.members()) if (wanted.remove(member.id())) names.put(member.id(), member.name());
        for (Labels module : labels) {
            if (wanted.isEmpty()) break;
            var found = module.labels(wanted);
            names.putAll(found);
            wanted.removeAll(found.keySet());
        }
        return names;
    }
}
