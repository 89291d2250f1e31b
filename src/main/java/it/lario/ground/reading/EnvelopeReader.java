package it.lario.ground.reading;

import it.lario.ground.files.FileTypes;
import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** A signed envelope (.p7m): what is inside is read; the signature is judged elsewhere. */
final class EnvelopeReader {

    private static final int DEEPEST = 3;
    private static final byte SEQUENCE = 0x30;

    private EnvelopeReader() {}

    static void read(Path file, String name, Notes notes, int depth) throws Exception {
        if (depth >= DEEPEST) throw new RuleBroken("reading.nested-archive", name);
        byte[] content = content(file);
        notes.signed();
        if (content == null) {
            notes.remark("reading.detached");
            return;
        }
        String inner = name.replaceFirst("(?i)\\.p7m$", "");
        Path unwrapped = Files.createTempFile("inside-", ".bin");
        Files.write(unwrapped, content);
        String type = type(unwrapped, inner);
        if (type == null) {
            notes.remark("reading.inside-unknown");
            return;
        }
        notes.type(type);
        ReadFile.read(unwrapped, inner, type, notes, depth + 1);
    }

    /** Null when what is inside is not of the types that are read, such as an invoice in XML; a lying name is refused. */
    private static String type(Path content, String name) {
        if (Endings.program(name)) throw new RuleBroken("reading.program-inside", name);
        try {
            return new FileTypes().of(content, name);
        } catch (RuleBroken refused) {
            if (refused.key().equals("files.type-not-taken")) return null;
            throw refused;
        }
    }

    /** What the envelope holds; null when the signature stands apart from what it signs. */
    private static byte[] content(Path file) throws IOException, CMSException {
        var signed = new CMSSignedData(der(Files.readAllBytes(file)));
        var content = signed.getSignedContent();
        return content == null ? null : (byte[]) content.getContent();
    }

    /** Some programs write the envelope as text. */
    private static byte[] der(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == SEQUENCE) return bytes;
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("-----[^-]+-----", "");
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException notText) {
            throw new RuleBroken("quarantine.damaged");
        }
    }
}
