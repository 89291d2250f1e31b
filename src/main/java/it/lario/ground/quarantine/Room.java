package it.lario.ground.quarantine;

import it.lario.ground.kernel.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One other process with a folder of its own; both are gone when it is closed. */
final class Room implements AutoCloseable {

    private static final int LONGEST_REPLY = 48 * 1024 * 1024;
    private static final int OUT_OF_MEMORY = 3;

    private final Path folder;
    private final Process process;

    private Room(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static Room open() {
        try {
            Path folder = Files.createTempDirectory("lario-quarantine-");
            var builder = new ProcessBuilder(RoomOptions.command(folder))
                    .directory(folder.toFile())
                    .redirectError(folder.resolve("complaints.txt").toFile());
            // The parent's secrets may stand in its environment.
            builder.environment().clear();
            builder.environment().put("LANG", "C.UTF-8");
            builder.environment().put("PATH", "/usr/bin:/bin");
            return new Room(folder, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    long pid() {
        return process.pid();
    }

    /** Asks and waits for a line. @throws RuleBroken when none comes: too late, too long, too greedy, or dead */
    String ask(String question, long milliseconds) {
        var late = new AtomicBoolean();
        var watch = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
        try {
            process.getOutputStream().write((question + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            String line = line(process.getInputStream());
            // A dying JVM says so where answers are expected.
            if (line != null && line.startsWith("{")) return line;
        } catch (IOException dead) {
            // told below
        } finally {
            watch.cancel(false);
        }
        throw new RuleBroken(whyNot(late.get()));
    }

    private String whyNot(boolean late) {
        if (late) return "quarantine.too-long";
        try {
            if (process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY)
                return "quarantine.out-of-memory";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "quarantine.crashed";
    }

    /** Up to the end of the line; null when the process ended before. */
    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            line.write(buffer, 0, read);
            if (buffer[read - 1] == '\n') return line.toString(StandardCharsets.UTF_8);
            if (line.size() > LONGEST_REPLY) throw new RuleBroken("quarantine.too-much");
        }
        return null;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
