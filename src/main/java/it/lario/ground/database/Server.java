package it.lario.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running PostgreSQL. If it dies by itself it is started again on the same port, where the connection pool finds
 * it; if that fails too, Lario ends with a code other than zero, for whoever supervises it to start everything afresh.
 */
final class Server implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Server.class);
    private static final int STOP_SECONDS = 90;
    private static final int ATTEMPTS = 5;

    private final Cluster cluster;
    private final List<String> command;
    private final Connections connections;
    private Leash leash;
    private volatile boolean closing;

    private Server(Cluster cluster, int port, List<String> extraOptions, Secrets secrets) {
        this.cluster = cluster;
        this.command = new ServerOptions(cluster, port).command(extraOptions);
        this.connections = new Connections(port, secrets);
    }

    static Server start(Cluster cluster, Secrets secrets, List<String> extraOptions) {
        var server = new Server(cluster, freePort(), extraOptions, secrets);
        server.start();
        var watch = new Thread(server::watch, "postgresql-watch");
        watch.setDaemon(true);
        watch.start();
        return server;
    }

    Connections connections() {
        return connections;
    }

    @Override
    public void close() {
        closing = true;
        Leash last = current();
        if (last.stop(STOP_SECONDS)) log.info("PostgreSQL stopped");
        else log.error("PostgreSQL did not stop in {} s", STOP_SECONDS);
    }

    // Waits for a start under way, which gives up as soon as it sees that we are closing.
    private synchronized Leash current() {
        return leash;
    }

    private synchronized void start() {
        if (closing) return;
        try {
            cluster.stopOrphan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        leash = Leash.start(command, cluster.folder().log());
        if (connections.awaitSuperuser(() -> leash.holdsServer() && !closing)) return;
        leash.stop(STOP_SECONDS);
        throw new DatabaseUnavailable(
                "PostgreSQL does not start.",
                "The reason is at the end of " + cluster.folder().log());
    }

    private void watch() {
        try {
            while (!closing) {
                int code = leash.awaitEnd();
                if (closing) return;
                log.error("PostgreSQL ended by itself with code {}; starting it again", code);
                leash.letGo();
                startAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS && !closing; attempt++) {
            try {
                start();
                return;
            } catch (IllegalStateException | UncheckedIOException e) {
                log.error("Attempt {} of {}: {}", attempt, ATTEMPTS, e.getMessage());
                // Processes of the dead server may hold its shared memory for a moment.
                Thread.sleep(2_000);
            }
        }
        if (!closing) System.exit(70);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
