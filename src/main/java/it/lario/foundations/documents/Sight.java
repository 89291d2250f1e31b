package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.people.Actor;
import it.lario.ground.tenancy.Searched;
import it.lario.ground.tenancy.Searched.Standing;
import java.util.Arrays;
import java.util.List;

/** Which texts the reader may see: those at work all of them, those who only look what is or was in force. */
final class Sight {

    private Sight() {}

    static List<Status> statuses() {
        Actor actor = Actor.current();
        boolean all = actor == null || actor.works();
        return Arrays.stream(Status.values())
                .filter(status -> all || status.wasInForce())
                .toList();
    }

    /** In force it is found as the document; what was in force, apart; what is at work, by those at work. */
    static Searched of(Revision revision, Searched found) {
        var standing =
                switch (revision.status()) {
                    case IN_FORCE -> Standing.WITHIN;
                    case SUPERSEDED, WITHDRAWN -> Standing.SUPERSEDED;
                    default -> Standing.DRAFT;
                };
        String readers = revision.status().wasInForce() ? Searched.EVERYONE : Searched.AT_WORK;
        return found.partOf(revision.documentId()).standing(standing).readBy(readers);
    }

    static List<String> names() {
        return statuses().stream().map(Status::name).toList();
    }
}
