package it.lario.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides which process owns a database folder; the kernel gives it back however that process dies. */
final class FolderLock implements AutoCloseable {

    // Closing any channel on a file drops all locks this process has on it: never open the same file twice.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<FolderLock> tryToTake(Path file) {
        if (!HELD_HERE.add(file)) return Optional.empty();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return Optional.of(new FolderLock(file, channel));
            channel.close();
            HELD_HERE.remove(file);
            return Optional.empty();
        } catch (AccessDeniedException e) {
            HELD_HERE.remove(file);
            throw new DatabaseUnavailable(
                    file.getParent() + " belongs to another user.",
                    "Start Lario as the user that made this data folder, or choose another one with --data.",
                    e);
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
