package it.lario.views.manual;

import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revision;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of a body: the manual and the policy in force, if the body switched them on. Never a draft. */
@Service
@Transactional
public class PublicManual {

    /** The quality policy in force. @param approver null when names are not shown */
    public record Policy(
            UUID revision,
            String code,
            String title,
            String number,
            String inForceOn,
            String act,
            String approver,
            String text) {}

    private final PublicationRepository publications;
    private final Editions editions;
    private final Documents documents;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    PublicManual(
            PublicationRepository publications,
            Editions editions,
            Documents documents,
            People people,
            Journal journal,
            JdbcClient jdbc) {
        this.publications = publications;
        this.editions = editions;
        this.documents = documents;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** What is switched on; nothing before the first time. */
    @Transactional(readOnly = true)
    public Publication publication() {
        return publications.findAll().stream().findFirst().orElseGet(Publication::nothing);
    }

    /** @param version of the publication that was seen, -1 before the first */
    public Publication publish(int version, boolean manual, boolean policy, boolean names) {
        people.require(Role.QUALITY_MANAGER);
        Publication publication = publication();
        if (!publication.isNew()) publication.expect(version);
        var before = publication.fields();
        publication.show(manual, policy, names);
        publications.saveAndFlush(publication);
        journal.noteEdit("manual.publication-changed", publication, before);
        return publication;
    }

    /** @throws NotFound when the manual is not switched on, or no edition is in force today */
    @Transactional(readOnly = true)
    Edition edition() {
        if (!publication().manual()) throw new NotFound();
        return inForce().orElseThrow(NotFound::new);
    }

    private Optional<Edition> inForce() {
        return editions.inForce(Rome.today());
    }

    /** @throws NotFound when the policy is not switched on, or none is in force */
    @Transactional(readOnly = true)
    Policy policy() {
        if (!publication().policy()) throw new NotFound();
        return policyInForce().orElseThrow(NotFound::new);
    }

    /** A policy that is a file has no page: only what is written here is shown to everybody. */
    private Optional<Policy> policyInForce() {
        return documents.byType(DocumentType.POLICY).flatMap(document -> documents
                .inForce(document.id())
                .filter(revision -> !revision.text().isBlank())
                .map(revision -> policy(document, revision)));
    }

    private Policy policy(Document document, Revision revision) {
        boolean names = publication().names();
        Nameless nameless = nameless(names);
        return new Policy(
                revision.id(),
                document.code(),
                document.title(),
                revision.mark(),
                Rome.date(revision.inForceOn()),
                nameless.of(revision.act()),
                names ? revision.approver().name() : null,
                nameless.of(revision.text()));
    }

    /** Whether there is something to show when it is switched on. */
    @Transactional(readOnly = true)
    boolean manualReady() {
        return inForce().isPresent();
    }

    @Transactional(readOnly = true)
    boolean policyReady() {
        return policyInForce().isPresent();
    }

    @Transactional(readOnly = true)
    Composition content(Edition edition, boolean names) {
        Composition frozen = editions.content(edition);
        return names ? frozen : nameless(false).of(frozen);
    }

    private Nameless nameless(boolean names) {
        return new Nameless(
                names
                        ? List.of()
                        : jdbc.sql("""
                select distinct p.name from appointment a join person p on p.id = a.person_id where a.body_id = :body
                union select approver_name from manual_edition where body_id = :body
                union select writer_name from manual_text where body_id = :body""")
                                .param("body", CurrentBody.id())
                                .query(String.class)
                                .list());
    }
}
