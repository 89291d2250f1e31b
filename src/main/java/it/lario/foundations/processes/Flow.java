package it.lario.foundations.processes;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process takes or gives, and who stands at the other end.
 *
 * @param other the process or the unit that supplies or uses it, or null
 * @param party an outside supplier or user in words, or empty
 */
public record Flow(String name, UUID other, String party) {

    /** Nobody stands at the other end. */
    boolean loose() {
        return other == null && (party == null || party.isBlank());
    }

    @Override
    public String toString() {
        return Stream.of(name, other, party)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }
}
