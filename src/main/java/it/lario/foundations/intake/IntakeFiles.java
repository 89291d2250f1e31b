package it.lario.foundations.intake;

import it.lario.ground.files.StoredFiles;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.quarantine.Quarantine;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.reading.UnfoldSheet;
import it.lario.ground.tables.TableFormat;
import it.lario.ground.tables.TableProbe;
import it.lario.ground.tables.TableReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Files of batches: kept by their content, spreadsheets unfolded once, so that whoever reads one reads the same. */
@Component
class IntakeFiles {

    static final long LARGEST = 2L << 30;
    private static final long LARGEST_SHEET = 64L << 20;
    private static final long UNFOLDING = 60_000;
    private static final int LONGEST_NAME = 200;

    private final StoredFiles files;
    private final Quarantine quarantine;

    IntakeFiles(StoredFiles files, Quarantine quarantine) {
        this.files = files;
        this.quarantine = quarantine;
    }

    /** Keeps a file and finds out how it is written. @throws RuleBroken when it is no table */
    IntakeSource lay(String name, InputStream content, boolean lines, List<String> keys) {
        String sha256 = files.shelve(new Bounded(content));
        Path file = files.shelved(sha256);
        IntakeSource source;
        if (lines) source = text(name, sha256, TableFormat.ndjson());
        else if (begins(file, 'P', 'K')) source = unfolded(name, sha256);
        else if (begins(file, 0xD0, 0xCF) || begins(file, '%', 'P')) throw new RuleBroken("intake.not-a-table");
        else source = text(name, sha256, TableProbe.of(file));
        try (TableReader table = open(source, keys)) {
            return source.headed(Json.list(table.headings()));
        }
    }

    TableReader open(IntakeSource source, List<String> keys) {
        return TableReader.open(files.shelved(source.table()), source.format(), keys);
    }

    private IntakeSource text(String name, String sha256, TableFormat format) {
        long size = files.shelved(sha256).toFile().length();
        return new IntakeSource(plain(name), sha256, size, sha256, size, format, 0);
    }

    private IntakeSource unfolded(String name, String sha256) {
        Path file = files.shelved(sha256);
        long size = file.toFile().length();
        if (size > LARGEST_SHEET) throw new RuleBroken("intake.sheet-too-large", LARGEST_SHEET >> 20);
        try {
            Path folder = Files.createTempDirectory("lario-intake-");
            try {
                var specimen = new Specimen(file.toString(), name, Map.of(UnfoldSheet.INTO, folder.toString()));
                var unfolded = quarantine.ask(UnfoldSheet.class, specimen, UnfoldSheet.Unfolded.class, UNFOLDING);
                if (unfolded.files() == 0) throw new RuleBroken("tables.empty");
                String table = files.shelve(joined(folder, unfolded.files()));
                long tableSize = files.shelved(table).toFile().length();
                var format = TableFormat.csv(java.nio.charset.StandardCharsets.UTF_8, ';');
                return new IntakeSource(plain(name), sha256, size, table, tableSize, format, unfolded.sheets());
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream joined(Path folder, int count) throws IOException {
        var pieces = new ArrayList<InputStream>();
        for (int i = 0; i < count; i++) pieces.add(Files.newInputStream(folder.resolve(String.valueOf(i))));
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    private static void discard(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    private static boolean begins(Path file, int first, int second) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == first && in.read() == second;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without folders or invisible characters; the end says what it is. */
    private static String plain(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{C}]", "").strip();
        if (clean.isEmpty()) throw new RuleBroken("files.missing");
        return clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }

    /** A stream that does not say how long it is may still not be longer than this. */
    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = super.read(into, offset, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int some) {
            read += some;
            if (read > LARGEST) throw new RuleBroken("intake.too-large", LARGEST >> 30);
        }
    }
}
