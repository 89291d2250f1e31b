package it.lario.foundations.documents;

import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a text has been read.
 *
 * @param readers those who must read it, as the units concerned stand today
 * @param done who has, among these and others, and when
 */
public record Reading(List<PersonRef> readers, Map<UUID, LocalDate> done) {

    public long count() {
        return readers.stream().filter(reader -> done.containsKey(reader.id())).count();
    }

    /** Whole percentage of the readers who have; 100 when nobody must. */
    public long share() {
        return readers.isEmpty() ? 100 : 100 * count() / readers.size();
    }

    public List<PersonRef> missing() {
        return readers.stream().filter(reader -> !done.containsKey(reader.id())).toList();
    }

    public boolean awaits(UUID person) {
        return missing().stream().anyMatch(reader -> reader.is(person));
    }
}
