package it.lario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An administrator's terminal: each command is a program of its own, beside the running server. */
public final class Terminal {

    private Terminal() {}

    /** Runs a command to its end and gives what it printed. */
    public static String run(Path data, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=it",
                "-cp",
                System.getProperty("java.class.path"),
                "it.lario.Lario"));
        command.addAll(List.of(words));
        command.add("--lario.data=" + data);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes());
            int code = process.waitFor();
            if (code != 0) throw new IllegalStateException("exit " + code + ": " + printed);
            return printed;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
