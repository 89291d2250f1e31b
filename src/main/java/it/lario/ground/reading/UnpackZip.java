package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.quarantine.Task;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays the files of a zip into a folder, named by their number: a name from outside never becomes a path. */
public final class UnpackZip implements Task<UnpackZip.Unpacked> {

    /** The option that names the folder. */
    public static final String INTO = "into";

    public static final int MOST_FILES = 2_000;
    public static final long LARGEST = 20L * 1024 * 1024;

    /** What programs put beside the files that people chose. */
    private static final Pattern LITTER =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._.*)");

    /** Names with their folders, in the order of the files' numbers. */
    public record Unpacked(List<String> names) {}

    @Override
    public Unpacked on(Specimen zip) throws Exception {
        Path into = Path.of(zip.options().get(INTO));
        var names = new ArrayList<String>();
        try (var parts = ZipParts.open(zip.path())) {
            for (String part : parts.names()) {
                String name = parts.written(part).replace('\\', '/');
                if (name.startsWith("/") || name.matches("(.*/)?\\.\\.(/.*)?"))
                    throw new RuleBroken("reading.path-outside", name);
                if (LITTER.matcher(name).matches()) continue;
                if (names.size() == MOST_FILES) throw new RuleBroken("reading.too-many-parts", MOST_FILES);
                Path file = into.resolve(String.valueOf(names.size()));
                try (InputStream in = parts.read(part)) {
                    Files.copy(in, file);
                }
                if (Files.size(file) > LARGEST) throw new RuleBroken("reading.part-too-large", name);
                names.add(name);
            }
        }
        return new Unpacked(names);
    }
}
