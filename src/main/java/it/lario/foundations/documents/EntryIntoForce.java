package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts approved texts in force on their day: in the same transaction the earlier one is superseded. */
@Service
@Transactional
class EntryIntoForce {

    private final RevisionRepository revisions;
    private final Journal journal;

    EntryIntoForce(RevisionRepository revisions, Journal journal) {
        this.revisions = revisions;
        this.journal = journal;
    }

    /** Every text of the current body whose day has come. */
    void enterAllDue() {
        revisions
                .findByStatusAndInForceOnLessThanEqual(Status.APPROVED, Rome.today())
                .forEach(this::enter);
    }

    void enter(Revision next) {
        revisions
                .findByDocumentIdAndStatus(next.documentId(), Status.IN_FORCE)
                .ifPresent(earlier -> supersede(earlier, next));
        next.enterForce(Rome.today());
        revisions.saveAndFlush(next);
        journal.note("documents.entered", next, "documents.inForceOn", Rome.date(next.inForceOn()));
    }

    /** Written at once: at no moment are two texts of a document in force. */
    private void supersede(Revision earlier, Revision next) {
        earlier.supersede(next.inForceOn());
        revisions.saveAndFlush(earlier);
        journal.note("documents.superseded", earlier, "documents.superseded-by", next.label());
    }
}
