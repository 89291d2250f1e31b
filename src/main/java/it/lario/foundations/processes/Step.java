package it.lario.foundations.processes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of a process, with the four RACI roles in words: a unit, a role or a person.
 *
 * @param element id of the activity in the diagram; given when the sheet is written
 * @param who is responsible: does it, and stands in the diagram as a lane
 * @param accountable answers for its result
 * @param record which record proves it, or empty
 */
public record Step(
        String element, String who, String what, String record, String accountable, String consulted, String informed) {

    public Step(String who, String what, String record) {
        this(null, who, what, record, "", "", "");
    }

    Step called(String element) {
        return new Step(element, who, what, record, accountable, consulted, informed);
    }

    /** What the form calls by this name. */
    public String part(String field) {
        String part =
                switch (field) {
                    case "stepWhat" -> what;
                    case "stepWho" -> who;
                    case "stepAccountable" -> accountable;
                    case "stepConsulted" -> consulted;
                    case "stepInformed" -> informed;
                    default -> record;
                };
        return part == null ? "" : part;
    }

    /** The step in one line. */
    @Override
    public String toString() {
        return Stream.of(who, what, record)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" – "));
    }
}
