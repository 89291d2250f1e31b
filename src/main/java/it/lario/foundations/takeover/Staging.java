package it.lario.foundations.takeover;

import it.lario.ground.files.FileTypes;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Quarantine;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.reading.ReadTable;
import it.lario.ground.reading.UnpackZip;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lists and files that wait: a folder for each takeover, gone when it is taken over or thrown away. */
@Component
class Staging {

    private static final String LIST = "list";

    private final Path home;
    private final FileTypes types;
    private final Quarantine quarantine;

    Staging(@Value("${lario.data}") Path data, FileTypes types, Quarantine quarantine) {
        this.types = types;
        this.home = data.toAbsolutePath().normalize().resolve("staged");
        this.quarantine = quarantine;
    }

    /** The rows of the list, which is laid down first. @throws RuleBroken at the field, why the list is refused */
    List<Line> list(UUID takeover, Brought list) {
        if (!list.name().matches("(?i).*\\.(csv|txt|xlsx)")) throw RuleBroken.at("list", "takeover.list-type");
        Path file = lay(list, folder(takeover).resolve(LIST));
        try {
            types.of(file, list.name());
            return Line.of(quarantine
                    .ask(ReadTable.class, Specimen.of(file, list.name()), ReadTable.Table.class)
                    .rows());
        } catch (RuleBroken refused) {
            throw RuleBroken.at("list", refused.key(), refused.arguments());
        }
    }

    /** Lays the files of the archive, then the single ones; returns their names in order. @throws RuleBroken at the field */
    List<String> files(UUID takeover, Brought archive, List<Brought> single) {
        var names = new ArrayList<String>();
        if (archive != null) names.addAll(unpacked(takeover, archive));
        for (Brought one : single) {
            if (names.size() == UnpackZip.MOST_FILES)
                throw RuleBroken.at("files", "reading.too-many-parts", UnpackZip.MOST_FILES);
            lay(one, file(takeover, names.size()));
            names.add(one.name());
        }
        return names;
    }

    private List<String> unpacked(UUID takeover, Brought archive) {
        Path zip = lay(archive, folder(takeover).resolve("archive"));
        try {
            var into = Map.of(UnpackZip.INTO, folder(takeover).toString());
            var specimen = new Specimen(zip.toString(), archive.name(), into);
            return quarantine
                    .ask(UnpackZip.class, specimen, UnpackZip.Unpacked.class)
                    .names();
        } catch (RuleBroken refused) {
            throw RuleBroken.at("archive", refused.key(), refused.arguments());
        }
    }

    Path list(UUID takeover) {
        return home.resolve(takeover.toString()).resolve(LIST);
    }

    Path file(UUID takeover, int number) {
        return home.resolve(takeover.toString()).resolve(String.valueOf(number));
    }

    private Path folder(UUID takeover) {
        try {
            return Files.createDirectories(home.resolve(takeover.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path lay(Brought sent, Path file) {
        try (InputStream content = sent.content().getInputStream()) {
            Files.copy(content, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was laid down; two who do so at once do not disturb each other. */
    void discard(UUID takeover) {
        Path folder = home.resolve(takeover.toString());
        File[] files = folder.toFile().listFiles();
        if (files == null) return;
        try {
            for (File file : files) Files.deleteIfExists(file.toPath());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
