package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.nio.file.Path;

/** The list of what a zip holds. What is inside is not read: people bring files one by one. */
final class ArchiveReader {

    private ArchiveReader() {}

    static void read(Path file, Notes notes) throws Exception {
        try (var parts = ZipParts.open(file)) {
            for (String part : parts.names()) {
                String name = parts.written(part);
                if (Endings.archive(name)) throw new RuleBroken("reading.nested-archive", name);
                if (Endings.program(name)) throw new RuleBroken("reading.program-inside", name);
                notes.text(name);
                notes.line();
            }
            notes.pages(parts.names().size());
            notes.remark("reading.zip-not-read");
        }
    }
}
