package it.lario.foundations.documents;

import it.lario.ground.files.LeavingContents;
import it.lario.ground.files.StoredFile;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.search.SearchIndex;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts let go by decision: what they said is no more; what they were, and who decided, stays for good. */
@Service
@Transactional
public class DiscardedRevisions {

    /** What stays. @param sha256 of what was approved; {@code fileName} and {@code fileSha256} null without a file */
    public record Stub(
            String title,
            String sha256,
            String fileName,
            String fileSha256,
            Discarding decision,
            Discarding.Term term) {}

    private final RevisionRepository repository;
    private final Revisions revisions;
    private final Documents documents;
    private final FrozenRevisions frozen;
    private final HeldFiles held;
    private final LeavingContents leaving;
    private final SearchIndex index;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    DiscardedRevisions(
            RevisionRepository repository,
            Revisions revisions,
            Documents documents,
            FrozenRevisions frozen,
            HeldFiles held,
            LeavingContents leaving,
            SearchIndex index,
            People people,
            Journal journal,
            JdbcClient jdbc) {
        this.repository = repository;
        this.revisions = revisions;
        this.documents = documents;
        this.frozen = frozen;
        this.held = held;
        this.leaving = leaving;
        this.index = index;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** Those who may approve a text also let it go, once somebody else proposed it. */
    public Revision discard(UUID id, Discarding.Term term, Discarding decision) {
        Revision revision = revisions.get(id);
        if (!people.current().ref().is(decision.decider().id()) || !revisions.mayApprove(revision))
            throw new Forbidden();
        keep(revision, term, decision);
        revision.discard(decision.decidedOn());
        repository.saveAndFlush(revision);
        leaving.left(jdbc.sql("select discard_revision(?)")
                .param(id)
                .query(UUID.class)
                .list());
        journal.note(
                "documents.discarded",
                revision,
                "documents.discard-act",
                decision.act(),
                "documents.clearance",
                decision.clearance(),
                "documents.keptUntil",
                Rome.date(term.keptUntil()));
        held.find(revision);
        index.put(documents.get(revision.documentId()), null);
        return revision;
    }

    private void keep(Revision revision, Discarding.Term term, Discarding decision) {
        StoredFile file = held.stored(revision).orElse(null);
        String title = documents.get(revision.documentId()).title();
        var kept = frozen.of(revision.id());
        jdbc.sql("""
                insert into discarded_revision (body_id, revision_id, title, sha256, file_id, file_name, file_sha256, years,
                    basis, kept_until, decision_id, decision_path, proposer_id, proposer_name, decider_id, decider_name,
                    decided_on, act, clearance, cleared_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(CurrentBody.id(), revision.id())
                .param(kept.map(copy -> frozen.title(copy)).orElse(title))
                .param(kept.map(FrozenRevisions.Frozen::sha256).orElseGet(() -> Fingerprint.of(revision.text())))
                .param(file == null ? null : file.id())
                .param(file == null ? null : file.name())
                .param(file == null ? null : file.sha256())
                .params(term.years(), term.basis(), term.keptUntil(), decision.decision(), decision.path())
                .params(decision.proposer().id(), decision.proposer().name())
                .params(decision.decider().id(), decision.decider().name())
                .params(decision.decidedOn(), decision.act(), decision.clearance(), decision.clearedOn())
                .update();
    }

    /** Empty for a text that is kept. */
    @Transactional(readOnly = true)
    public Optional<Stub> of(UUID revision) {
        return jdbc.sql("select * from discarded_revision where body_id = :body and revision_id = :revision")
                .param("body", CurrentBody.id())
                .param("revision", revision)
                .query((row, n) -> new Stub(
                        row.getString("title"),
                        row.getString("sha256"),
                        row.getString("file_name"),
                        row.getString("file_sha256"),
                        new Discarding(
                                row.getObject("decision_id", UUID.class),
                                row.getString("decision_path"),
                                new PersonRef(row.getObject("proposer_id", UUID.class), row.getString("proposer_name")),
                                new PersonRef(row.getObject("decider_id", UUID.class), row.getString("decider_name")),
                                row.getObject("decided_on", LocalDate.class),
                                row.getString("act"),
                                row.getString("clearance"),
                                row.getObject("cleared_on", LocalDate.class)),
                        new Discarding.Term(
                                row.getInt("years"),
                                row.getString("basis"),
                                row.getObject("kept_until", LocalDate.class))))
                .optional();
    }
}
