package it.lario.foundations.takeover;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How a revision stands in the old register, and what offices call it. */
enum State {
    IN_FORCE("invigore", "vigente", "valido", "valida", "approvato", "approvata", "inforce", "current"),
    DRAFT("bozza", "inpreparazione", "inredazione", "draft"),
    SUPERSEDED("superato", "superata", "sostituito", "sostituita", "obsoleto", "obsoleta", "superseded", "obsolete"),
    WITHDRAWN("ritirato", "ritirata", "annullato", "annullata", "abrogato", "abrogata", "withdrawn", "cancelled");

    private final Set<String> words;

    State(String... words) {
        this.words = Set.of(words);
    }

    static Optional<State> of(String written) {
        String plain = Column.plain(written);
        return Arrays.stream(values())
                .filter(state -> state.words.contains(plain))
                .findFirst();
    }

    String key() {
        return "takeover.state." + name();
    }
}
