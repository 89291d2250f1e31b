package it.lario.ground.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.lario.ground.kernel.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds out how a CSV is written: its alphabet from all of its bytes, its separator from the first rows. */
public final class TableProbe {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;
    private static final int ROWS = 20;
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private TableProbe() {}

    /** @throws RuleBroken when it is empty, or no text at all */
    public static TableFormat of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(SAMPLE);
            if (first.length == 0) throw new RuleBroken("tables.empty");
            Charset charset = marked(first);
            if (charset == null) charset = wholeUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
            return TableFormat.csv(charset, separator(new String(first, charset), first.length < SAMPLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the mark at the beginning says, or null. */
    private static Charset marked(byte[] first) {
        int a = first[0] & 0xFF;
        int b = first.length > 1 ? first[1] & 0xFF : 0;
        if (a == 0xFF && b == 0xFE) return StandardCharsets.UTF_16LE;
        if (a == 0xFE && b == 0xFF) return StandardCharsets.UTF_16BE;
        return null;
    }

    /** @throws RuleBroken for a byte that no text has */
    private static boolean wholeUtf8(Path file) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer nowhere = CharBuffer.allocate(SAMPLE);
        boolean sound = true;
        try (var in = Files.newByteChannel(file)) {
            while (in.read(bytes) >= 0) {
                refuseNul(bytes);
                bytes.flip();
                sound = sound && !strict.decode(bytes, nowhere.clear(), false).isError();
                if (sound) bytes.compact();
                else bytes.clear();
            }
        }
        // A character cut in two at the very end.
        return sound && bytes.position() == 0;
    }

    private static void refuseNul(ByteBuffer bytes) {
        byte[] array = bytes.array();
        int end = bytes.position();
        for (int i = 0; i < end; i++) if (array[i] == 0) throw new RuleBroken("tables.not-text");
    }

    /** The one whose rows are most often as wide as the headings; of equal ones, the one with most columns. */
    static char separator(String text, boolean whole) {
        String sample = whole ? text : text.substring(0, Math.max(text.lastIndexOf('\n'), 0));
        if (sample.startsWith("\uFEFF")) sample = sample.substring(1);
        if (sample.matches("(?is)sep=[;,\\t]\\R.*")) return sample.charAt(4);
        char best = SEPARATORS[0];
        double most = 0;
        for (char separator : SEPARATORS) {
            double score = score(sample, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static double score(String sample, char separator) {
        int[] widths = new int[ROWS];
        int rows = 0;
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sample)) {
            for (CsvRecord record : records) {
                widths[rows++] = record.getFieldCount();
                if (rows == ROWS) break;
            }
        } catch (CsvParseException cutOff) {
            // the rows before it say enough
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows == 0 || widths[0] < 2) return 0;
        int headings = widths[0];
        long alike = Arrays.stream(widths, 0, rows)
                .filter(width -> width == headings)
                .count();
        return (double) alike / rows + headings / 1_000.0;
    }
}
