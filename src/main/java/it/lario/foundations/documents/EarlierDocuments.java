package it.lario.foundations.documents;

import it.lario.ground.files.StoredFiles;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that were under control before Lario: taken over as they were, and nobody's judgement is made up for them. */
@Service
@Transactional
public class EarlierDocuments {

    /** How a text stands when it is taken over. */
    public enum Standing {
        IN_FORCE,
        WITHDRAWN,
        DRAFT
    }

    /**
     * A text as the old register has it.
     *
     * @param on the day from which it is in force; for a withdrawn or a draft one, its date
     * @param act by which it was approved, or null
     * @param content null when no file is left
     */
    public record Text(
            Mark mark, Standing standing, LocalDate on, String act, String reason, String fileName, Path content) {}

    private final Documents documents;
    private final DocumentRepository cards;
    private final RevisionRepository revisions;
    private final FrozenRevisions frozen;
    private final StoredFiles files;
    private final People people;
    private final Journal journal;

    EarlierDocuments(
            Documents documents,
            DocumentRepository cards,
            RevisionRepository revisions,
            FrozenRevisions frozen,
            StoredFiles files,
            People people,
            Journal journal) {
        this.documents = documents;
        this.cards = cards;
        this.revisions = revisions;
        this.frozen = frozen;
        this.files = files;
        this.people = people;
        this.journal = journal;
    }

    /**
     * @param texts one in force or withdrawn, a draft, or one in force and then a draft
     * @param readBy the day by which those concerned say that they know the text in force
     * @param origin where it comes from, as the journal tells it
     */
    public Document takeOver(DocumentCard card, List<Text> texts, LocalDate readBy, String origin) {
        people.require(Role.QUALITY_MANAGER);
        var document = new Document(card, documents.checked(card, List.of()));
        if (cards.findByCode(document.code()).isPresent())
            throw RuleBroken.at("code", "documents.code-taken", document.code());
        cards.saveAndFlush(document);
        journal.note("documents.taken-over", document, "documents.taken-over-from", origin);
        for (Text text : texts) takeOver(document, text, readBy, origin);
        return document;
    }

    private void takeOver(Document document, Text text, LocalDate readBy, String origin) {
        PersonRef bringer = people.current().ref();
        var revision = Revision.earlier(document, text, bringer, readBy);
        if (text.content() != null) revision.hold(bring(revision, text));
        revisions.saveAndFlush(revision);
        if (revision.takenOver()) frozen.freeze(document, revision);
        journal.note("documents.taken-over", revision, "documents.taken-over-from", origin);
    }

    private UUID bring(Revision revision, Text text) {
        try (InputStream content = Files.newInputStream(text.content())) {
            return files.bring(revision, text.fileName(), content).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
