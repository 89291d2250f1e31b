package it.lario.ground.quarantine;

import java.nio.file.Path;
import java.util.Map;

/** A file to work on: where it stands, the name it came with, and what the task needs to know besides. */
public record Specimen(String file, String name, Map<String, String> options) {

    public static Specimen of(Path file, String name) {
        return new Specimen(file.toString(), name, Map.of());
    }

    public Path path() {
        return Path.of(file);
    }
}
