package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The way of a text from draft to force: written, verified by another person, approved, read. */
@Service
@Transactional
public class Revisions {

    private static final Role[] SEE_READERS = {
        Role.QUALITY_MANAGER,
        Role.TOP_MANAGEMENT,
        Role.EXECUTIVE,
        Role.QUALITY_LIAISON,
        Role.INTERNAL_AUDITOR,
        Role.EXTERNAL_AUDITOR,
        Role.RPCT,
        Role.OIV
    };

    private final RevisionRepository revisions;
    private final Documents documents;
    private final FrozenRevisions frozen;
    private final HeldFiles held;
    private final EntryIntoForce force;
    private final Acknowledgements acknowledgements;
    private final WorkingCopies copies;
    private final StoredFiles files;
    private final People people;
    private final Journal journal;

    Revisions(
            RevisionRepository revisions,
            Documents documents,
            FrozenRevisions frozen,
            HeldFiles held,
            EntryIntoForce force,
            Acknowledgements acknowledgements,
            WorkingCopies copies,
            StoredFiles files,
            People people,
            Journal journal) {
        this.revisions = revisions;
        this.documents = documents;
        this.frozen = frozen;
        this.held = held;
        this.force = force;
        this.acknowledgements = acknowledgements;
        this.copies = copies;
        this.files = files;
        this.people = people;
        this.journal = journal;
    }

    /** @throws NotFound also for a text that the reader may not see yet */
    @Transactional(readOnly = true)
    public Revision get(UUID id) {
        return revisions.findByIdAndStatusIn(id, Sight.statuses()).orElseThrow(NotFound::new);
    }

    /** Opens the next revision, which starts from the text in force. */
    public Revision open(UUID document, String reason, LocalDate on) {
        return open(document, reason, false, on);
    }

    /** @param extraordinary it answers an event, without waiting for the periodic review */
    public Revision open(UUID document, String reason, boolean extraordinary, LocalDate on) {
        var texts = documents.revisions(documents.get(document).id());
        people.requireWorking();
        Revision last = texts.get(0);
        var next =
                revisions.save(last.next(reason, extraordinary, people.current().ref(), on));
        held.find(next);
        journal.note("documents.opened", next, "documents.reason", reason);
        return next;
    }

    public Revision write(UUID id, int version, String text, String reason, LocalDate on) {
        Revision revision = get(id);
        if (!mayWrite(revision)) throw new Forbidden();
        revision.expect(version);
        var before = revision.fields();
        revision.write(text, null, reason, people.current().ref(), on);
        journal.noteEdit("documents.rewritten", revision, before);
        held.find(revision);
        copies.discard(id);
        return revision;
    }

    /** Brings an image that the text may then show. */
    public StoredFile illustrate(UUID id, MultipartFile image) {
        Revision revision = get(id);
        if (!mayWrite(revision)) throw new Forbidden();
        if (revision.status() != Status.DRAFT) throw new RuleBroken("documents.not-draft");
        return files.bringImage(revision, image);
    }

    /** Tells those who judge that the text waits for them, and until when. */
    public Revision send(UUID id, LocalDate dueOn) {
        Revision revision = get(id);
        if (!mayWrite(revision)) throw new Forbidden();
        revision.send(dueOn, Rome.today());
        journal.note("documents.sent", revision, "documents.dueOn", Rome.date(dueOn));
        return revision;
    }

    public Revision verify(UUID id, LocalDate on) {
        Revision revision = get(id);
        if (!mayJudge(revision)) throw new Forbidden();
        past("verifiedOn", on);
        held.requireSound(revision);
        revision.verify(people.current().ref(), on);
        journal.note("documents.verified", revision, "documents.verifiedOn", Rome.date(on));
        return revision;
    }

    public Revision refuse(UUID id, String refusal) {
        Revision revision = get(id);
        if (!mayJudge(revision) && !mayApprove(revision)) throw new Forbidden();
        revision.refuse(refusal);
        journal.note("documents.refused", revision, "documents.refusal", refusal);
        return revision;
    }

    /** Approves and freezes the text; when its day is today or past, it also comes into force. */
    public Revision approve(UUID id, Approval approval) {
        Revision revision = get(id);
        if (!mayApprove(revision)) throw new Forbidden();
        past("approvedOn", approval.approvedOn());
        held.requireSound(revision);
        Document document = documents.get(revision.documentId());
        notBefore(documents.inForce(document.id()), approval.inForceOn());
        revision.approve(approval, people.current().ref());
        document.reviewBy(approval.reviewOn());
        copies.end(id);
        revisions.saveAndFlush(revision);
        String sha256 = frozen.freeze(document, revision);
        journal.note(
                "documents.approved",
                revision,
                "documents.act",
                approval.act() == null ? "" : approval.act(),
                "documents.inForceOn",
                Rome.date(approval.inForceOn()),
                "documents.sha256",
                sha256);
        if (revision.due(Rome.today())) force.enter(revision);
        return revision;
    }

    /** Ends the document: its text leaves force and none follows. A revision on its way must first be settled. */
    public Revision withdraw(UUID id, String reason, String act, LocalDate on) {
        Revision revision = get(id);
        if (!mayApprove(revision)) throw new Forbidden();
        past("withdrawnOn", on);
        if (documents.revisions(revision.documentId()).get(0).status().open())
            throw new RuleBroken("documents.revision-open");
        revision.withdraw(reason, act, on);
        journal.note("documents.withdrawn", revision, "documents.withdrawal", reason, "documents.withdrawalAct", act);
        return revision;
    }

    /** The person at work has read and understood the text in force, or the one approved for a day to come. */
    public Revision acknowledge(UUID id, LocalDate on) {
        Revision revision = get(id);
        if (!revision.status().toBeRead()) throw new RuleBroken("documents.not-to-be-read");
        var reading = reading(revision);
        Actor reader = people.current();
        if (!reading.awaits(reader.id())) throw new RuleBroken("documents.not-awaited");
        acknowledgements.record(revision, reader.ref(), on);
        journal.note("documents.acknowledged", revision);
        return revision;
    }

    @Transactional(readOnly = true)
    Reading reading(Revision revision) {
        return acknowledgements.of(documents.get(revision.documentId()), revision);
    }

    /** Those who answer for the system or judge it see who has read; colleagues do not. */
    boolean maySeeReaders() {
        return people.current().is(SEE_READERS);
    }

    void requireSeeingReaders() {
        people.require(SEE_READERS);
    }

    /** A draft is rewritten by whoever wrote it, by the unit it belongs to and by the quality office. */
    public boolean mayWrite(Revision revision) {
        Actor actor = people.current();
        return judges(revision).mayVerify(actor)
                || actor.works() && judges(revision).wrote(actor);
    }

    /** The same answer opens the door and shows the forms. */
    public boolean mayJudge(Revision revision) {
        return judges(revision).mayVerify(people.current());
    }

    public boolean mayApprove(Revision revision) {
        return judges(revision).mayApprove(people.current());
    }

    private Judges judges(Revision revision) {
        return Judges.of(revision, documents.get(revision.documentId()).unitId());
    }

    private static void notBefore(Optional<Revision> earlier, LocalDate on) {
        if (earlier.isPresent() && on.isBefore(earlier.get().inForceOn()))
            throw RuleBroken.at(
                    "inForceOn",
                    "documents.in-force-before-earlier",
                    Rome.date(earlier.get().inForceOn()));
    }

    private static void past(String field, LocalDate on) {
        if (on.isAfter(Rome.today())) throw RuleBroken.at(field, "documents.in-the-future");
    }
}
