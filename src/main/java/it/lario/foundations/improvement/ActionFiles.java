package it.lario.foundations.improvement;

import it.lario.ground.files.StoredFiles;
import it.lario.ground.reading.FileRead;
import it.lario.ground.reading.FileReadings;
import it.lario.ground.search.FileWords;
import it.lario.ground.search.SearchIndex;
import it.lario.ground.tenancy.BodyRecord;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An action is found by the names of its files of evidence and by what they say, once they are read. */
@Component
@Transactional(readOnly = true)
class ActionFiles implements FileWords {

    /** Characters of each file that searches look through. */
    private static final int SEARCHED = 100_000;

    private final ActionRepository actions;
    private final StoredFiles files;
    private final FileReadings readings;
    private final SearchIndex index;

    ActionFiles(ActionRepository actions, StoredFiles files, FileReadings readings, SearchIndex index) {
        this.actions = actions;
        this.files = files;
        this.readings = readings;
        this.index = index;
    }

    @EventListener
    @Transactional
    public void read(FileRead read) {
        actions.findById(read.record()).ifPresent(action -> index.put(action, words(action.id())));
    }

    @Override
    public Optional<String> of(BodyRecord record) {
        return record instanceof Action ? Optional.of(words(record.id())) : Optional.empty();
    }

    private String words(UUID action) {
        return files.of(action).stream()
                .map(file -> file.name().replaceAll("[-_.]+", " ") + " " + readings.text(file.id(), SEARCHED))
                .collect(Collectors.joining(" "));
    }
}
