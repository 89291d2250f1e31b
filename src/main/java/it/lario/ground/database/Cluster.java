package it.lario.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of the database, made once: checksums on, Italian order, passwords always asked. */
record Cluster(DatabaseFolder folder, ServerUser user) {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    void makeOnce(String superuserPassword) {
        try {
            if (Files.notExists(folder.cluster())) make(superuserPassword);
            // A copy or a restore may have opened it to others, and PostgreSQL would refuse to start.
            Files.setPosixFilePermissions(folder.cluster(), PosixFilePermissions.fromString("rwx------"));
            requireSameMajorVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Made aside and moved: a crash in the middle is repeated, never half kept.
    private void make(String superuserPassword) throws IOException {
        Path draft = folder.path().resolve("cluster.new");
        Path password = folder.path().resolve("password.new");
        FileSystemUtils.deleteRecursively(draft);
        Files.deleteIfExists(password);
        Files.createDirectory(draft);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, superuserPassword);
        user.give(draft);
        user.give(password);
        user.requireReach(draft);
        try {
            initialise(draft, password);
        } finally {
            Files.delete(password);
        }
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path draft, Path password) {
        int code = user.run(
                program("initdb"),
                "--pgdata=" + draft,
                "--username=" + Secrets.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=it",
                "--locale=C",
                "--data-checksums");
        if (code != 0) throw new IllegalStateException("initdb failed with " + code + ", see " + folder.log());
    }

    private void requireSameMajorVersion() throws IOException {
        String made = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (made.equals(PostgresPrograms.MAJOR)) return;
        throw new DatabaseUnavailable(
                folder.cluster() + " was made by PostgreSQL " + made + ", this Lario carries " + PostgresPrograms.MAJOR
                        + ".",
                "Use the Lario that made it, or move the data over as the release notes say.");
    }

    /** We hold the lock, so whoever started a server that still runs here is gone. */
    void stopOrphan() throws IOException {
        if (Files.notExists(pidFile())) return;
        long pid = Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
        if (isOurServer(pid)) {
            log.warn("The last run did not end cleanly: stopping its PostgreSQL, process {}", pid);
            user.run(program("pg_ctl"), "stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "80");
            if (isOurServer(pid)) throw new IllegalStateException("PostgreSQL, process " + pid + ", does not stop");
        } else if (ProcessHandle.of(pid).isPresent()) {
            // After a reboot the number may belong to any program, and PostgreSQL would wait for that one to end.
            Files.delete(pidFile());
        }
    }

    /** The port of the server that runs on these files, from the file where it writes it. */
    static int port(DatabaseFolder folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
        if (lines.size() < 4) throw new IOException("PostgreSQL has not written its port yet");
        return Integer.parseInt(lines.get(3).strip());
    }

    Path program(String name) {
        return folder.programs().resolve("bin").resolve(name);
    }

    private boolean isOurServer(long pid) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
        if (Files.notExists(commandLine)) return false;
        return Files.readString(commandLine).contains(folder.cluster().toString());
    }

    private Path pidFile() {
        return folder.cluster().resolve("postmaster.pid");
    }
}
