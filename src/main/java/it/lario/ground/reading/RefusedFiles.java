package it.lario.ground.reading;

import it.lario.ground.files.FileGuard;
import it.lario.ground.files.StoredFile;
import it.lario.ground.kernel.RuleBroken;
import org.springframework.stereotype.Component;

/** What was refused is kept, and handed out to nobody. */
@Component
class RefusedFiles implements FileGuard {

    private final FileReadings readings;

    RefusedFiles(FileReadings readings) {
        this.readings = readings;
    }

    @Override
    public void allow(StoredFile file) {
        readings.of(file.id()).filter(FileReading::refused).ifPresent(reading -> {
            throw new RuleBroken("reading.not-handed-out", file.name());
        });
    }
}
