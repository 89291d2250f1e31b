package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server killed in the middle of its work keeps all that it confirmed, and its journal is whole. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SurvivesKillTest {

    private static final int WRITES = 1_000;
    private static final int CLIENTS = 4;

    @TempDir
    Path folder;

    private int port;
    private Process server;

    @Test
    void whatWasConfirmedIsThereAfterAKill() throws Exception {
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        start(data);
        Terminal.run(data, "create-body", "--slug", "prova", "--name", "Prova", "--kind", "other");
        Terminal.run(
                data,
                "create-person",
                "--body",
                "prova",
                "--username",
                "prova",
                "--name",
                "Prova",
                "--role",
                "quality-manager",
                "--password",
                "parola-di-prova");
        var confirmed = new ConcurrentLinkedQueue<String>();
        var writers = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < CLIENTS; i++) writers.add(CompletableFuture.runAsync(() -> write(confirmed)));
        while (confirmed.size() < WRITES / 3) Thread.onSpinWait();
        server.destroyForcibly().waitFor();
        for (var writer : writers) writer.handle((done, broken) -> null).join();
        assertThat(confirmed).hasSizeBetween(WRITES / 3, WRITES - 1);

        start(data);
        var visitor = Visitor.signedIn(port, "prova", "parola-di-prova");
        for (String place : confirmed)
            assertThat(visitor.get(place).statusCode()).as(place).isEqualTo(200);
        assertThat(Terminal.run(data, "verify-journal", "--body", "prova"))
                .contains("Prova:")
                .doesNotContain("manca");
        server.destroy();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private void write(ConcurrentLinkedQueue<String> confirmed) {
        var visitor = Visitor.signedIn(port, "prova", "parola-di-prova");
        visitor.get("/prova/nonconformities/new");
        for (int i = 0; i < WRITES / CLIENTS; i++) {
            var answer = visitor.post("/prova/nonconformities", report());
            if (answer.statusCode() == 302)
                confirmed.add(
                        answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", ""));
        }
    }

    private static Map<String, List<String>> report() {
        var form = new HashMap<String, List<String>>();
        form.put("_page", List.of("/prova/nonconformities/new"));
        form.put("_once", List.of(UUID.randomUUID().toString()));
        form.put("title", List.of("Scritta prima della caduta"));
        form.put("source", List.of("SELF"));
        form.put("grade", List.of("MINOR"));
        for (String field : List.of("requirement", "evidence", "gap")) form.put(field, List.of("Testo"));
        form.put("reportedOn", List.of("2026-11-02"));
        return form;
    }

    private void start(Path data) throws Exception {
        port = freePort();
        Path log = folder.resolve("server-" + port + ".log");
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "it.lario.Lario",
                        "serve",
                        "--server.port=" + port,
                        "--lario.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!Files.readString(log).contains("Lario: http")) {
            assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
