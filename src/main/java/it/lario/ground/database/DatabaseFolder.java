package it.lario.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The places inside the folder that holds the embedded PostgreSQL and its data. */
record DatabaseFolder(Path path) {

    private static final long LARGE_LOG = 10_000_000;

    static DatabaseFolder inside(Path data) {
        try {
            return new DatabaseFolder(
                    Files.createDirectories(data.toAbsolutePath().normalize().resolve("postgresql")));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder " + data.toAbsolutePath().normalize() + " cannot be written.",
                    "Choose another one with --data, or give it to the user that runs Lario.",
                    e);
        }
    }

    Path programs() {
        return path.resolve("programs-" + PostgresPrograms.VERSION);
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** What the server and its tools say, with one older part: it never fills the disk by itself. */
    Path log() {
        return path.resolve("postgresql.log");
    }

    void turnLog() {
        try {
            if (Files.notExists(log()) || Files.size(log()) < LARGE_LOG) return;
            Path older = path.resolve("postgresql.log.1");
            Files.deleteIfExists(older);
            Files.move(log(), older);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
