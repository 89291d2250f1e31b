package it.lario.foundations.takeover;

import it.lario.foundations.documents.Documents;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Units;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Judges a waiting list by what the register, the organigramma and the files are now. */
@Component
class Planner {

    private final Documents documents;
    private final StagedFiles staged;
    private final Units units;
    private final People people;
    private final JsonMapper json;

    Planner(Documents documents, StagedFiles staged, Units units, People people, JsonMapper json) {
        this.documents = documents;
        this.staged = staged;
        this.units = units;
        this.people = people;
        this.json = json;
    }

    String written(List<Line> lines) {
        return json.writeValueAsString(lines);
    }

    @Transactional(readOnly = true)
    Plan plan(Takeover takeover) {
        var lines = List.of(json.readValue(takeover.rows(), Line[].class));
        return Plan.of(
                lines,
                new Known(
                        documents.all().stream().map(Documents.Listed::code).collect(Collectors.toSet()),
                        byName(units.offered(), Units.Node::name, Units.Node::id),
                        byName(people.members(), PersonRef::name, PersonRef::id),
                        staged.of(takeover.id()),
                        takeover.unitId(),
                        takeover.owner().id(),
                        Rome.today()));
    }

    /** A name that two have names nobody. */
    private static <T> Map<String, UUID> byName(Collection<T> all, Function<T, String> name, Function<T, UUID> id) {
        var found = new HashMap<String, UUID>();
        var twice = new HashSet<String>();
        for (T one : all) {
            String plain = Column.plain(name.apply(one));
            if (found.put(plain, id.apply(one)) != null) twice.add(plain);
        }
        found.keySet().removeAll(twice);
        return found;
    }
}
