package it.lario.ground.files;

import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Knows a file by what it holds, and refuses one whose name says otherwise. */
@Component
public class FileTypes {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    /** What is taken: each ending with the contents that it may truly have. */
    private static final Map<String, Set<String>> TAKEN = Map.ofEntries(
            Map.entry("pdf", Set.of("application/pdf")),
            Map.entry("png", Set.of("image/png")),
            Map.entry("jpg", Set.of("image/jpeg")),
            Map.entry("jpeg", Set.of("image/jpeg")),
            Map.entry("txt", Set.of("text/plain")),
            Map.entry("csv", Set.of("text/plain", "text/csv")),
            Map.entry("docx", Set.of(OFFICE + "wordprocessingml.document")),
            Map.entry("xlsx", Set.of(OFFICE + "spreadsheetml.sheet")),
            Map.entry("pptx", Set.of(OFFICE + "presentationml.presentation")),
            Map.entry("odt", Set.of(OPEN + "text")),
            Map.entry("ods", Set.of(OPEN + "spreadsheet")),
            Map.entry("zip", Set.of("application/zip")),
            Map.entry("eml", Set.of("message/rfc822")),
            Map.entry("p7m", Set.of("application/pkcs7-mime", "application/pkcs7-signature")));

    private final Tika tika = new Tika();

    /** The type of the content. @throws RuleBroken when it is not taken, or is not what the name says */
    public String of(Path content, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Set<String> possible = TAKEN.get(ending);
        if (possible == null) throw RuleBroken.at("file", "files.type-not-taken", ending);
        String type = detect(content, name);
        // What the older programs wrote, and what newer ones write under a password.
        if (type.startsWith("application/x-tika-") && !type.endsWith("ooxml"))
            throw RuleBroken.at("file", "files.old-or-locked", name);
        if (!possible.contains(type)) throw RuleBroken.at("file", "files.name-lies", name, type);
        return type;
    }

    private String detect(Path content, String name) {
        try (var in = Files.newInputStream(content)) {
            return tika.detect(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
