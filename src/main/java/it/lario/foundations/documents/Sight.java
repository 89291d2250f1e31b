package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.people.Actor;
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

    static List<String> names() {
        return statuses().stream().map(Status::name).toList();
    }
}
