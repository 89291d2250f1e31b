package it.lario.foundations.documents;

import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision to keep a text no longer.
 *
 * @param decision the record of the decision, with its {@code path}
 * @param clearance the authorisation of the Soprintendenza archivistica (D.lgs. 42/2004, art. 21 c. 1 d), given on
 *     {@code clearedOn}
 */
public record Discarding(
        UUID decision,
        String path,
        PersonRef proposer,
        PersonRef decider,
        LocalDate decidedOn,
        String act,
        String clearance,
        LocalDate clearedOn) {

    /** The rule under which the term ran out: years after leaving force, on this basis, until this day included. */
    public record Term(int years, String basis, LocalDate keptUntil) {}
}
