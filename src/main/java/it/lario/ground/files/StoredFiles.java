package it.lario.ground.files;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.tenancy.BodyRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Files beside records. Who may bring one is decided by the record's own door. */
@Service
@Transactional
public class StoredFiles {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg");

    private final StoredFileRepository files;
    private final Store store;
    private final FileTypes types;
    private final People people;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<FileGuard> guards;

    StoredFiles(
            StoredFileRepository files,
            Store store,
            FileTypes types,
            People people,
            Journal journal,
            ApplicationEventPublisher events,
            ObjectProvider<FileGuard> guards) {
        this.files = files;
        this.store = store;
        this.types = types;
        this.people = people;
        this.journal = journal;
        this.events = events;
        this.guards = guards;
    }

    /** Takes a file from a form; the person sees at the field why one is refused. */
    public StoredFile bring(BodyRecord record, MultipartFile sent) {
        if (sent == null || sent.isEmpty()) throw RuleBroken.at("file", "files.missing");
        try (InputStream content = sent.getInputStream()) {
            return bring(record, sent.getOriginalFilename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StoredFile bring(BodyRecord record, String name, InputStream content) {
        String plain = plain(name);
        var kept = store.keep(content);
        if (kept.size() == 0) throw RuleBroken.at("file", "files.empty");
        String type = types.of(kept.path(), plain);
        var file = files.saveAndFlush(
                new StoredFile(record.id(), kept, plain, type, people.current().ref()));
        journal.note("files.brought", record, "files.name", plain, "files.sha256", kept.sha256());
        events.publishEvent(new FileBrought(file.id()));
        return file;
    }

    /** Takes an image that a text will show; see {@link Images} for what of it is kept. */
    public StoredFile bringImage(BodyRecord record, MultipartFile sent) {
        if (sent == null || sent.isEmpty()) throw RuleBroken.at("file", "files.missing");
        String name = plain(sent.getOriginalFilename()).replaceFirst("\\.[^.]*$", "");
        try (InputStream content = sent.getInputStream()) {
            var drawn = Images.drawn(content);
            var file = keep(record, name + drawn.ending(), drawn.type(), drawn.content());
            journal.note("files.brought", record, "files.name", file.name(), "files.sha256", file.sha256());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a file that Lario made itself, such as a print. The step that made it is what the journal notes, and may at once
     * point at the file.
     */
    public StoredFile keep(BodyRecord record, String name, String type, byte[] content) {
        var kept = store.keep(new ByteArrayInputStream(content));
        return files.saveAndFlush(new StoredFile(
                record.id(), kept, plain(name), type, people.current().ref()));
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(UUID record) {
        return files.findByRecordIdOrderById(record);
    }

    @Transactional(readOnly = true)
    public StoredFile get(UUID id) {
        return files.findById(id).orElseThrow(NotFound::new);
    }

    /** The same for a reader: @throws NotFound also for a file that a guard hides */
    @Transactional(readOnly = true)
    public StoredFile shown(UUID id) {
        StoredFile file = get(id);
        if (guards.stream().anyMatch(guard -> guard.hides(file))) throw new NotFound();
        if (file.leftAt() != null) throw new RuleBroken("files.left", file.name());
        return file;
    }

    /** The same for somebody who will open it. */
    @Transactional(readOnly = true)
    public StoredFile handedOut(UUID id) {
        StoredFile file = shown(id);
        guards.forEach(guard -> guard.allow(file));
        return file;
    }

    /** The file when it holds an image that pages and prints can show, and no guard hides it. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> image(UUID id) {
        return files.findById(id).filter(file -> IMAGES.contains(file.type())).filter(file -> guards.stream()
                .noneMatch(guard -> guard.hides(file)));
    }

    /** Keeps content that belongs to no record by itself, such as the picture of a page; returns its SHA-256. */
    public String shelve(byte[] content) {
        return shelve(new ByteArrayInputStream(content));
    }

    /** The same for large content; outside any transaction, or the connection waits for the sender. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String shelve(InputStream content) {
        return store.keep(content).sha256();
    }

    public Path shelved(String sha256) {
        Path path = store.path(sha256);
        if (!Files.exists(path)) throw new NotFound();
        return path;
    }

    /** Where the content stands, for sending it. */
    public Path content(StoredFile file) {
        if (file.leftAt() != null) throw new NotFound();
        return shelved(file.sha256());
    }

    /** The name without folders or invisible characters: some browsers send whole paths. */
    private static String plain(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{C}]", "").strip();
        if (clean.isEmpty()) throw RuleBroken.at("file", "files.missing");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
