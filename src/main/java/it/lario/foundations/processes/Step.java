package it.lario.foundations.processes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step of a process: who does what, and which record proves it. Only the record may be empty. */
public record Step(String who, String what, String record) {

    /** The step in one line. */
    @Override
    public String toString() {
        return Stream.of(who, what, record)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" – "));
    }
}
