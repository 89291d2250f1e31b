package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of the body. Those who only look see what is or was in force, never a draft. */
@Service
@Transactional
public class Documents {

    /** A document as lists need it; {@code revisionInForce} is null while none is, {@code author} wrote the last text. */
    public record Listed(
            UUID id, String code, String title, DocumentType type, UUID unit, Integer revisionInForce, UUID author) {}

    private final DocumentRepository documents;
    private final RevisionRepository revisions;
    private final People people;
    private final Units units;
    private final Journal journal;
    private final JdbcClient jdbc;

    Documents(
            DocumentRepository documents,
            RevisionRepository revisions,
            People people,
            Units units,
            Journal journal,
            JdbcClient jdbc) {
        this.documents = documents;
        this.revisions = revisions;
        this.people = people;
        this.units = units;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** A new document with its first text, a draft. Anybody at work may write one: approval decides. */
    public Document write(DocumentCard card, String text, LocalDate on) {
        people.requireWorking();
        PersonRef owner = checked(card, List.of());
        var document = new Document(card, owner);
        if (documents.findByCode(document.code()).isPresent())
            throw RuleBroken.at("code", "documents.code-taken", document.code());
        documents.saveAndFlush(document);
        var first = revisions.save(new Revision(document, text, people.current().ref(), on));
        journal.note("documents.written", document);
        journal.note("documents.drafted", first);
        return document;
    }

    public Document describe(UUID id, int version, DocumentCard card) {
        Document document = get(id);
        if (!mayDescribe(document)) throw new Forbidden();
        document.expect(version);
        PersonRef owner = checked(card, document.units());
        var before = document.fields();
        var texts = revisions.findByDocumentIdAndStatusInOrderByNumberDesc(id, List.of(Status.values()));
        boolean approvedBefore = texts.stream().anyMatch(text -> text.status().frozen());
        document.redescribe(card, owner, approvedBefore);
        documents
                .findByCode(document.code())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw RuleBroken.at("code", "documents.code-taken", other.code());
                });
        texts.forEach(text -> text.recode(document.code()));
        journal.noteEdit("documents.described", document, before);
        return document;
    }

    /** A unit closed since may stay where it was named, it is not added. */
    PersonRef checked(DocumentCard card, List<UUID> named) {
        var known = units.offered(named.toArray(UUID[]::new)).stream()
                .map(Units.Node::id)
                .toList();
        if (!known.contains(card.unit())) throw RuleBroken.at("unit", "documents.unit-unknown");
        card.distribution().requireSomebody();
        if (!known.containsAll(card.distribution().units()))
            throw RuleBroken.at("distribution", "documents.unit-unknown");
        return people.named("owner", card.owner());
    }

    /** The periodic review: the text in force was read again and still holds, for this reason. */
    public Document confirm(UUID id, String note, LocalDate nextOn) {
        Document document = get(id);
        if (!mayDescribe(document)) throw new Forbidden();
        if (inForce(id).isEmpty()) throw new RuleBroken("documents.none-in-force");
        document.confirm(nextOn, Rome.today());
        journal.note("documents.confirmed", document, "documents.note", note, "documents.reviewOn", Rome.date(nextOn));
        return document;
    }

    /** @throws NotFound also for a document that the reader may not see yet */
    @Transactional(readOnly = true)
    public Document get(UUID id) {
        Document document = documents.findById(id).orElseThrow(NotFound::new);
        if (revisions(id).isEmpty()) throw new NotFound();
        return document;
    }

    /** The texts of a document that the reader may see, last first. */
    @Transactional(readOnly = true)
    public List<Revision> revisions(UUID document) {
        return revisions.findByDocumentIdAndStatusInOrderByNumberDesc(document, Sight.statuses());
    }

    @Transactional(readOnly = true)
    public Optional<Revision> inForce(UUID document) {
        return revisions.findByDocumentIdAndStatus(document, Status.IN_FORCE);
    }

    /** The document of this type that is in force, such as the quality policy; the first by code when there are more. */
    @Transactional(readOnly = true)
    public Optional<Document> byType(DocumentType type) {
        return jdbc.sql("""
                select d.id from document d
                join revision r on r.body_id = :body and r.document_id = d.id and r.status = 'IN_FORCE'
                where d.body_id = :body and d.type = :type order by d.code limit 1""")
                .param("body", CurrentBody.id())
                .param("type", type.name())
                .query(UUID.class)
                .optional()
                .flatMap(documents::findById);
    }

    /** Every document that the reader may see, by code. */
    @Transactional(readOnly = true)
    public List<Listed> all() {
        return jdbc.sql("""
                select d.id, d.code, d.title, d.type, d.unit_id as unit, f.number as revision_in_force,
                    l.author_id as author
                from document d
                join (select distinct on (document_id) document_id, author_id from revision
                    where body_id = :body and status in (:visible) order by document_id, number desc) l
                  on l.document_id = d.id
                left join revision f on f.body_id = :body and f.document_id = d.id and f.status = 'IN_FORCE'
                where d.body_id = :body order by d.code""")
                .param("body", CurrentBody.id())
                .param("visible", Sight.names())
                .query(Listed.class)
                .list();
    }

    /** Everybody who wrote a text of one of these documents: they do not audit them. */
    @Transactional(readOnly = true)
    public List<UUID> authorsOf(Collection<UUID> of) {
        if (of.isEmpty()) return List.of();
        return jdbc.sql("select distinct author_id from revision where body_id = :body and document_id in (:documents) "
                        + "and not taken_over")
                .param("body", CurrentBody.id())
                .param("documents", of)
                .query(UUID.class)
                .list();
    }

    /** May the person at work change what the document is and whom it concerns. */
    public boolean mayDescribe(Document document) {
        Actor actor = people.current();
        return actor.is(Role.QUALITY_MANAGER)
                || actor.isFor(document.unitId(), Role.EXECUTIVE, Role.QUALITY_LIAISON)
                || actor.works() && document.owner().is(actor.id());
    }
}
