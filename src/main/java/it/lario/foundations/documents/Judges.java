package it.lario.foundations.documents;

import it.lario.ground.people.Actor;
import it.lario.ground.people.Role;
import java.util.UUID;

/** Who judges a text of this unit; {@code verifier} is null until it is verified. */
record Judges(UUID unit, UUID author, UUID verifier) {

    static Judges of(Revision revision, UUID unit) {
        UUID verifier = revision.verifier() == null ? null : revision.verifier().id();
        return new Judges(unit, revision.author().id(), verifier);
    }

    /** The quality office and the unit's own quality people verify, or send back. */
    boolean mayVerify(Actor actor) {
        return actor.is(Role.QUALITY_MANAGER) || actor.isFor(unit, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    /** Those who lead the unit or the body; the quality manager only what others both wrote and verified. */
    boolean mayApprove(Actor actor) {
        return actor.is(Role.TOP_MANAGEMENT)
                || actor.isFor(unit, Role.EXECUTIVE)
                || actor.is(Role.QUALITY_MANAGER)
                        && !wrote(actor)
                        && !actor.id().equals(verifier);
    }

    /** What was sent waits for everyone who may verify it, but not for its author. */
    boolean awaitVerification(Actor actor) {
        return mayVerify(actor) && !wrote(actor);
    }

    boolean wrote(Actor actor) {
        return actor.id().equals(author);
    }
}
