package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a zip, read without unpacking and only within bounds: what a bomb says of itself is not believed. */
final class ZipParts implements AutoCloseable {

    static final int MOST_PARTS = 5_000;
    static final long MOST_BYTES = 256L * 1024 * 1024;
    /** Times that a part may be larger than what it takes packed; office files stay below a hundred. */
    static final long STEEPEST = 250;

    /** How the older programs of Windows write names: every byte is a letter, so none is lost. */
    private static final Charset OLD = Charset.forName("IBM437");

    private static final long ALWAYS_FINE = 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private long unpacked;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Looks at the list of parts, then unpacks each into nothing, once, to learn its true size. */
    static ZipParts open(Path file) throws IOException {
        var parts = new ZipParts(ZipFile.builder().setPath(file).setCharset(OLD).get());
        try {
            parts.list(file.toFile().length());
            parts.measure();
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void list(long fileSize) {
        long packed = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            if (entry.isDirectory()) continue;
            if (entry.getGeneralPurposeBit().usesEncryption()) throw new RuleBroken("reading.encrypted");
            if (parts.put(entry.getName(), entry) != null) throw new RuleBroken("quarantine.damaged");
            if (parts.size() > MOST_PARTS) throw new RuleBroken("reading.too-many-parts", MOST_PARTS);
            packed += entry.getCompressedSize();
        }
        // Parts that lie upon each other: the same bytes would be unpacked many times.
        if (packed > fileSize) throw new RuleBroken("reading.bomb");
    }

    private void measure() throws IOException {
        for (String name : parts.keySet())
            try (InputStream in = read(name)) {
                if (name.endsWith(".xml") || name.endsWith(".rels")) Xml.refuseEntities(in);
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        unpacked = 0;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The name as people wrote it: some programs write UTF-8 without saying so. */
    String written(String name) {
        ZipArchiveEntry entry = parts.get(name);
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) return name;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry.getRawName()))
                    .toString();
        } catch (CharacterCodingException older) {
            return name;
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The parts whose names match, in the order of the numbers in them. */
    List<String> matching(String pattern) {
        var found = new ArrayList<String>();
        for (String name : parts.keySet()) if (name.toLowerCase(Locale.ROOT).matches(pattern)) found.add(name);
        found.sort((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b));
        return found;
    }

    InputStream read(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(name);
        if (entry == null) throw new RuleBroken("quarantine.damaged");
        return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private final long packed;
        private long size;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) {
            size += read;
            unpacked += read;
            if (unpacked > MOST_BYTES || size > ALWAYS_FINE && size > packed * STEEPEST)
                throw new RuleBroken("reading.bomb");
        }
    }
}
