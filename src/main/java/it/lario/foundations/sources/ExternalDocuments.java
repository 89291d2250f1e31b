package it.lario.foundations.sources;

import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revisions;
import it.lario.foundations.sources.Look.Outcome;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents from outside: registered by the quality office and the liaisons, kept current by their owner. */
@Service
@Transactional
public class ExternalDocuments {

    private final ExternalDocumentRepository sources;
    private final SourceChangeRepository changes;
    private final Looks looks;
    private final Documents documents;
    private final Revisions revisions;
    private final People people;
    private final Journal journal;

    ExternalDocuments(
            ExternalDocumentRepository sources,
            SourceChangeRepository changes,
            Looks looks,
            Documents documents,
            Revisions revisions,
            People people,
            Journal journal) {
        this.sources = sources;
        this.changes = changes;
        this.looks = looks;
        this.documents = documents;
        this.revisions = revisions;
        this.people = people;
        this.journal = journal;
    }

    public ExternalDocument register(ExternalDocument.Card card) {
        requireRegistering();
        known(card.documents());
        var source = sources.save(new ExternalDocument(card, people.named("owner", card.owner())));
        journal.note("sources.registered", source);
        return source;
    }

    public ExternalDocument change(UUID id, int version, ExternalDocument.Card card) {
        ExternalDocument source = kept(id);
        source.expect(version);
        known(card.documents());
        var before = source.fields();
        source.describe(card, people.named("owner", card.owner()));
        journal.noteEdit("sources.changed", source, before);
        return source;
    }

    /** The text was looked up and is still the one that is followed. */
    public ExternalDocument check(UUID id, LocalDate on, LocalDate next) {
        ExternalDocument source = kept(id);
        past("checkedOn", on);
        source.check(on, next);
        journal.note("sources.checked", source, "sources.checkedOn", Rome.date(on), "sources.checkOn", Rome.date(next));
        return source;
    }

    /** The source changed: from now on each document that rests on it waits to be looked at. */
    public SourceChange hear(UUID id, String what, LocalDate effectiveOn) {
        ExternalDocument source = kept(id);
        var change = changes.save(
                new SourceChange(source, what, effectiveOn, people.current().ref(), Rome.today()));
        journal.note("sources.heard", source, "sources.what", what, "sources.effectiveOn", Rome.date(effectiveOn));
        return change;
    }

    /** Says what a change means for one document; a revision is opened at once where none is on its way. */
    public ExternalDocument look(UUID id, UUID changeId, UUID documentId, Outcome outcome, String note) {
        ExternalDocument source = get(id);
        SourceChange change = changes.findByIdAndSourceId(changeId, id).orElseThrow(NotFound::new);
        if (!change.concerns(documentId)) throw new NotFound();
        Document document = documents.get(documentId);
        if (!documents.mayDescribe(document)) throw new Forbidden();
        looks.add(change, documentId, outcome, note, people.current().ref(), Rome.today());
        if (outcome == Outcome.REVISION
                && !documents.revisions(documentId).get(0).status().open())
            revisions.open(documentId, note, Rome.today());
        journal.note("sources.looked", source, "sources.document", document.label(), "sources.note", note);
        return source;
    }

    public ExternalDocument repeal(UUID id, LocalDate on, String reason) {
        ExternalDocument source = kept(id);
        past("repealedOn", on);
        source.repeal(on, reason);
        journal.note("sources.repealed", source, "sources.repeal", reason);
        return source;
    }

    @Transactional(readOnly = true)
    public ExternalDocument get(UUID id) {
        return sources.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<SourceChange> changes(UUID id) {
        return changes.findBySourceIdOrderByIdDesc(id);
    }

    boolean mayRegister() {
        return people.current().is(Role.QUALITY_MANAGER, Role.QUALITY_LIAISON, Role.EXECUTIVE);
    }

    void requireRegistering() {
        people.require(Role.QUALITY_MANAGER, Role.QUALITY_LIAISON, Role.EXECUTIVE);
    }

    boolean mayKeep(ExternalDocument source) {
        var actor = people.current();
        return actor.is(Role.QUALITY_MANAGER) || actor.works() && source.owner().is(actor.id());
    }

    private ExternalDocument kept(UUID id) {
        ExternalDocument source = get(id);
        if (!mayKeep(source)) throw new Forbidden();
        return source;
    }

    private void known(List<UUID> chosen) {
        var known = documents.all().stream().map(Documents.Listed::id).toList();
        if (!known.containsAll(chosen)) throw RuleBroken.at("documents", "sources.document-unknown");
    }

    private static void past(String field, LocalDate on) {
        if (on.isAfter(Rome.today())) throw RuleBroken.at(field, "sources.in-the-future");
    }
}
