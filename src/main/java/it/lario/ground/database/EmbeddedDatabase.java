package it.lario.ground.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that Lario carries: durable, kept in one folder, started with Lario and never left behind. */
record EmbeddedDatabase(Connections connections, Runnable stop) implements Database {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static EmbeddedDatabase open(DatabaseSettings settings) {
        DatabaseFolder folder = DatabaseFolder.inside(settings.data());
        Optional<FolderLock> lock = FolderLock.tryToTake(folder.lock());
        if (lock.isPresent()) return start(folder, lock.get(), settings);
        if (settings.attach()) return attach(folder);
        throw new DatabaseUnavailable(
                "Another Lario is already running on the data folder "
                        + folder.path().getParent() + ".",
                "Stop it first, or choose another folder with --data.");
    }

    private static EmbeddedDatabase start(DatabaseFolder folder, FolderLock lock, DatabaseSettings settings) {
        try {
            Instant begin = Instant.now();
            folder.turnLog();
            PostgresPrograms.unpackOnce(folder.programs());
            Secrets secrets = Secrets.readOrMake(folder.secrets());
            var cluster = new Cluster(folder, ServerUser.of(folder, new Tools(folder.log())));
            cluster.makeOnce(secrets.superuser().password());
            Server server = Server.start(cluster, secrets, settings.serverOptions());
            return setUp(server, secrets, lock, begin);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabase setUp(Server server, Secrets secrets, FolderLock lock, Instant begin) {
        try {
            new Roles(server.connections(), secrets).setUp();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        long elapsed = Duration.between(begin, Instant.now()).toMillis();
        log.info("PostgreSQL {} ready in {} ms", PostgresPrograms.VERSION, elapsed);
        return new EmbeddedDatabase(server.connections(), () -> {
            server.close();
            lock.close();
        });
    }

    /** Uses the server that another Lario runs on this folder, and leaves it running. */
    private static EmbeddedDatabase attach(DatabaseFolder folder) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<Connections> running = running(folder);
            if (running.isPresent()) return new EmbeddedDatabase(running.get(), () -> {});
            Connections.pause();
        }
        throw new DatabaseUnavailable(
                "The Lario that runs on " + folder.path().getParent() + " has no database that answers.",
                "Look at " + folder.log() + " and start it again.");
    }

    // The other one may still be starting: its files appear one after the other.
    private static Optional<Connections> running(DatabaseFolder folder) {
        try {
            var connections = new Connections(Cluster.port(folder), Secrets.read(folder.secrets()));
            return Optional.of(connections).filter(Connections::answersApplication);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String url() {
        return connections.url(Roles.DATABASE);
    }

    @Override
    public Account application() {
        return connections.secrets().application();
    }

    @Override
    public Account owner() {
        return connections.secrets().owner();
    }

    @Override
    public void close() {
        stop.run();
    }
}
