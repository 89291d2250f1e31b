package it.lario.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A shell between us and the server: it stops its child when the pipe from us closes, so however we die, kill -9
 * included, that server ends in order.
 */
final class Leash {

    // The server is the shell's own child, so its number cannot pass to another program while the shell waits for it.
    private static final String SCRIPT = """
            trap '' INT TERM HUP QUIT
            exec 3<&0
            "$@" </dev/null 3<&- & server=$!
            { cat <&3 >/dev/null; kill -INT "$server"; } & reader=$!
            exec 3<&- </dev/null
            wait "$server"; code=$?
            kill -KILL "$reader" 2>/dev/null
            exit "$code"
            """;

    private final Process shell;

    private Leash(Process shell) {
        this.shell = shell;
    }

    // In a session of its own: Ctrl-C reaches us alone, and the server lives until we have answered our last requests.
    static Leash start(List<String> server, Path log) {
        var command = new ArrayList<>(List.of("setsid", "sh", "-c", SCRIPT, "lario-postgresql"));
        command.addAll(server);
        try {
            return new Leash(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holdsServer() {
        return shell.isAlive();
    }

    int awaitEnd() throws InterruptedException {
        return shell.waitFor();
    }

    /** Stops the server as our death would: one way to stop, always used. */
    boolean stop(int seconds) {
        letGo();
        try {
            return shell.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void letGo() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
