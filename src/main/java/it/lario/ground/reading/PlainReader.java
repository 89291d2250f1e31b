package it.lario.ground.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text and CSV: UTF-8 or UTF-16 when they are that, else as Italian Windows programs write. */
final class PlainReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainReader() {}

    static void read(Path file, Notes notes) throws IOException {
        notes.text(text(Files.readAllBytes(file)).replace("\r\n", "\n").replace('\r', '\n'));
    }

    static String text(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) return new String(bytes, StandardCharsets.UTF_16);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
