package it.lario.ground.reading;

import it.lario.ground.quarantine.Specimen;
import it.lario.ground.quarantine.Task;
import java.nio.file.Path;

/** Reads a file of any type that is taken; refuses what could harm whoever opens it. */
public final class ReadFile implements Task<Findings> {

    /** The option that says what the file is, as found when it was brought. */
    static final String TYPE = "type";

    @Override
    public Findings on(Specimen specimen) throws Exception {
        String type = specimen.options().get(TYPE);
        var notes = new Notes(type);
        read(specimen.path(), specimen.name(), type, notes, 0);
        return notes.findings();
    }

    /** @param depth how many envelopes are around this file */
    static void read(Path file, String name, String type, Notes notes, int depth) throws Exception {
        switch (kind(type)) {
            case "pdf" -> PdfReader.read(file, notes);
            case "wordprocessingml.document" -> WordReader.read(file, notes);
            case "spreadsheetml.sheet" -> SheetReader.read(file, notes);
            case "presentationml.presentation" -> SlidesReader.read(file, notes);
            case "opendocument" -> OpenDocumentReader.read(file, notes);
            case "picture" -> PictureReader.read(file, notes);
            case "zip" -> ArchiveReader.read(file, notes);
            case "rfc822" -> MailReader.read(file, notes);
            case "pkcs7" -> EnvelopeReader.read(file, name, notes, depth);
            default -> PlainReader.read(file, notes);
        }
    }

    private static String kind(String type) {
        if (type.startsWith("image/")) return "picture";
        if (type.startsWith("application/pkcs7")) return "pkcs7";
        if (type.startsWith("application/vnd.oasis")) return "opendocument";
        return type.replaceFirst("^(application/vnd\\.openxmlformats-officedocument\\.|application/|message/)", "");
    }
}
