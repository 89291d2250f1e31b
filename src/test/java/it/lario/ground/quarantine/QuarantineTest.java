package it.lario.ground.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import it.lario.ground.kernel.RuleBroken;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class QuarantineTest {

    record Said(String text) {}

    public static final class Echoes implements Task<Said> {
        @Override
        public Said on(Specimen specimen) {
            System.out.println("a library prints something");
            return new Said(specimen.name() + " " + System.getenv("LARIO_SECRET") + System.getenv("HOME"));
        }
    }

    public static final class NeverEnds implements Task<Said> {
        @Override
        public Said on(Specimen specimen) throws InterruptedException {
            Thread.sleep(TimeUnit.HOURS.toMillis(1));
            return new Said("never");
        }
    }

    public static final class TakesAllMemory implements Task<Said> {
        @Override
        public Said on(Specimen specimen) {
            var taken = new ArrayList<byte[]>();
            while (taken.size() < 10_000) taken.add(new byte[10_000_000]);
            return new Said("took it");
        }
    }

    public static final class Dies implements Task<Said> {
        @Override
        public Said on(Specimen specimen) {
            Runtime.getRuntime().halt(139);
            return new Said("never");
        }
    }

    public static final class CallsItself implements Task<Said> {
        @Override
        public Said on(Specimen specimen) {
            return on(specimen);
        }
    }

    public static final class LooksOutside implements Task<Said> {
        @Override
        public Said on(Specimen specimen) throws Exception {
            try (var answer = URI.create(specimen.name()).toURL().openStream()) {
                return new Said(new String(answer.readAllBytes()));
            }
        }
    }

    public static final class TalksTooMuch implements Task<Said> {
        @Override
        public Said on(Specimen specimen) {
            return new Said("x".repeat(60_000_000));
        }
    }

    public static final class FillsTheDisk implements Task<Said> {
        @Override
        public Said on(Specimen specimen) throws Exception {
            try (var out = Files.newOutputStream(Files.createTempFile("large", ".bin"))) {
                var block = new byte[1_000_000];
                for (int i = 0; i < 10_000; i++) out.write(block);
            }
            return new Said("filled");
        }
    }

    private static final Specimen FILE = new Specimen("/nowhere", "nome 😀 \"prova\"\n", Map.of());

    @TempDir
    Path folder;

    private final Quarantine quarantine = new Quarantine(JsonMapper.builder().build());

    @Test
    void answersWithoutTheSecretsOfTheParent() {
        assertThat(quarantine.ask(Echoes.class, FILE, Said.class).text()).isEqualTo("nome 😀 \"prova\"\n nullnull");
    }

    @Test
    void everyBadEndIsAnAnswer() {
        refused("quarantine.out-of-memory", () -> quarantine.ask(TakesAllMemory.class, FILE, Said.class));
        refused("quarantine.crashed", () -> quarantine.ask(Dies.class, FILE, Said.class));
        refused("quarantine.damaged", () -> quarantine.ask(CallsItself.class, FILE, Said.class));
        refused("quarantine.damaged", () -> quarantine.ask(FillsTheDisk.class, FILE, Said.class));
        try (var room = new LongRoom()) {
            refused("quarantine.too-long", () -> room.ask(NeverEnds.class, FILE, Said.class, 1_500));
            assertThat(room.deaths()).isEqualTo(1);
            assertThat(room.ask(Echoes.class, FILE, Said.class)).isNotNull();
        }
        assertThatThrownBy(() -> quarantine.ask(TalksTooMuch.class, FILE, Said.class))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void noAddressLeadsOutside() throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", call -> {
            call.sendResponseHeaders(200, 2);
            call.getResponseBody().write("sì".getBytes(StandardCharsets.ISO_8859_1));
            call.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        var file = new Specimen("/nowhere", address, Map.of());
        refused("quarantine.damaged", () -> quarantine.ask(LooksOutside.class, file, Said.class));
        server.stop(0);
    }

    @Test
    void nothingStaysBehind() throws Exception {
        Room room = Room.open();
        String question =
                JsonMapper.builder().build().writeValueAsString(new Question(NeverEnds.class.getName(), FILE));
        refused("quarantine.too-long", () -> room.ask(question, 1_500));
        Path left = Files.writeString(room.folder().resolve("left.txt"), "left by a task");
        room.close();
        assertThat(left.getParent()).doesNotExist();
        assertThat(ProcessHandle.of(room.pid())).isEmpty();
    }

    @Test
    void endsWhenNobodyListensAnyMore() throws Exception {
        Process child = new ProcessBuilder(RoomOptions.command(folder)).start();
        child.getOutputStream()
                .write((JsonMapper.builder().build().writeValueAsString(new Question(NeverEnds.class.getName(), FILE))
                                + "\n")
                        .getBytes());
        child.getOutputStream().close();
        assertThat(child.waitFor(8, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void startsQuickly() {
        long begun = System.nanoTime();
        quarantine.ask(Echoes.class, FILE, Said.class);
        assertThat((System.nanoTime() - begun) / 1_000_000)
                .as("milliseconds from the question to the answer")
                .isLessThan(4_000);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
