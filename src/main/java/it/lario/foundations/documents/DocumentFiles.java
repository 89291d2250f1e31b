package it.lario.foundations.documents;

import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.people.People;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Documents whose text is a file: the same life as those written here, from the first revision to the last. */
@Service
@Transactional
public class DocumentFiles {

    private final Documents documents;
    private final Revisions revisions;
    private final StoredFiles files;
    private final People people;
    private final Journal journal;

    DocumentFiles(Documents documents, Revisions revisions, StoredFiles files, People people, Journal journal) {
        this.documents = documents;
        this.revisions = revisions;
        this.files = files;
        this.people = people;
        this.journal = journal;
    }

    /** A new document with its first file, a draft. */
    public Document write(DocumentCard card, MultipartFile sent, LocalDate on) {
        return write(card, first -> files.bring(first, sent), on);
    }

    public Document write(DocumentCard card, String name, InputStream content, LocalDate on) {
        return write(card, first -> files.bring(first, name, content), on);
    }

    private Document write(DocumentCard card, Function<Revision, StoredFile> bring, LocalDate on) {
        Document document = documents.write(card, "", on);
        Revision first = documents.revisions(document.id()).get(0);
        first.write("", bring.apply(first).id(), null, people.current().ref(), on);
        return document;
    }

    /** The file takes the place of what the draft said. */
    public Revision hold(UUID id, int version, String reason, MultipartFile sent, LocalDate on) {
        return hold(id, version, reason, revision -> files.bring(revision, sent), on);
    }

    public Revision hold(UUID id, int version, String reason, String name, InputStream content, LocalDate on) {
        return hold(id, version, reason, revision -> files.bring(revision, name, content), on);
    }

    private Revision hold(UUID id, int version, String reason, Function<Revision, StoredFile> bring, LocalDate on) {
        Revision revision = revisions.get(id);
        if (!revisions.mayWrite(revision)) throw new Forbidden();
        revision.expect(version);
        var before = revision.fields();
        revision.write("", null, reason, people.current().ref(), on);
        revision.write("", bring.apply(revision).id(), reason, people.current().ref(), on);
        journal.noteEdit("documents.rewritten", revision, before);
        return revision;
    }
}
