package it.lario.foundations.documents;

import it.lario.ground.files.FileGuard;
import it.lario.ground.files.StoredFile;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.reading.FileRead;
import it.lario.ground.reading.FileReading;
import it.lario.ground.reading.FileReadings;
import it.lario.ground.search.FileWords;
import it.lario.ground.search.SearchIndex;
import it.lario.ground.tenancy.BodyRecord;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that revisions hold in place of a text. */
@Component
@Transactional(readOnly = true)
class HeldFiles implements FileGuard, FileWords {

    /** Characters of a file that searches look through. */
    private static final int SEARCHED = 400_000;

    private final RevisionRepository revisions;
    private final StoredFiles files;
    private final FileReadings readings;
    private final SearchIndex index;

    HeldFiles(RevisionRepository revisions, StoredFiles files, FileReadings readings, SearchIndex index) {
        this.index = index;
        this.revisions = revisions;
        this.files = files;
        this.readings = readings;
    }

    Optional<StoredFile> stored(Revision revision) {
        return Optional.ofNullable(revision.fileId()).map(files::get);
    }

    Optional<HeldFile> of(Revision revision) {
        return stored(revision).map(file -> new HeldFile(file.name(), file.type(), file.size(), file.sha256()));
    }

    /** @throws RuleBroken while the file is being read, and when it was refused: nobody should judge what they cannot open */
    void requireSound(Revision revision) {
        if (revision.fileId() == null) return;
        FileReading reading =
                readings.of(revision.fileId()).orElseThrow(() -> new RuleBroken("documents.file-being-read"));
        if (reading.refused()) throw new RuleBroken("documents.file-refused");
    }

    /** What a file says is found once it is read, and no longer when something else takes its place. */
    @Transactional
    public void find(Revision revision) {
        index.put(revision, revision.fileId() == null ? null : readings.text(revision.fileId(), SEARCHED));
    }

    @Override
    public Optional<String> of(BodyRecord record) {
        return record instanceof Revision revision && revision.fileId() != null
                ? Optional.of(readings.text(revision.fileId(), SEARCHED))
                : Optional.empty();
    }

    @EventListener
    @Transactional
    public void read(FileRead read) {
        revisions
                .findById(read.record())
                .filter(revision -> read.file().equals(revision.fileId()))
                .ifPresent(this::find);
    }

    /** A draft's file is hidden from those who do not see the draft. */
    @Override
    public boolean hides(StoredFile file) {
        return revisions
                .findById(file.recordId())
                .filter(revision -> !Sight.statuses().contains(revision.status()))
                .isPresent();
    }
}
