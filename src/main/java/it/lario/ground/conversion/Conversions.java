package it.lario.ground.conversion;

import it.lario.ground.quarantine.Quarantine;
import it.lario.ground.quarantine.Specimen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Texts from and to the files of word processors. */
@Component
public class Conversions {

    private final Quarantine quarantine;
    private final JsonMapper json;

    Conversions(Quarantine quarantine, JsonMapper json) {
        this.quarantine = quarantine;
        this.json = json;
    }

    /** @throws it.lario.ground.kernel.RuleBroken why the file is refused */
    public Written fromWord(String name, InputStream docx) {
        return within(file -> {
            Files.copy(docx, file, StandardCopyOption.REPLACE_EXISTING);
            return quarantine.ask(FromWord.class, Specimen.of(file, name), Written.class);
        });
    }

    public byte[] docx(Sheet sheet) {
        return within(file -> {
            json.writeValue(file, sheet);
            return quarantine
                    .ask(ToWord.class, Specimen.of(file, "sheet"), ToWord.Made.class)
                    .content();
        });
    }

    public byte[] odt(Sheet sheet) {
        return Walk.through(sheet, new OpenDocumentOutlet(sheet));
    }

    private interface Work<T> {
        T on(Path file) throws IOException;
    }

    /** A file that is there only for the while. */
    private static <T> T within(Work<T> work) {
        try {
            Path file = Files.createTempFile("lario-conversion-", ".tmp");
            try {
                return work.on(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
