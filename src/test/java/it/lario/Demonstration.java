package it.lario;

import it.lario.ground.kernel.Rome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;

/** The data folder of the demonstration: made once for all processes that test, each of which works on copies of it. */
final class Demonstration {

    private static final Path MADE = Path.of("target", "demonstration");
    private static final Path COMPLETE = MADE.resolve("complete");
    private static final Path WALKED = MADE.resolve("walked");
    private static final Path LOCK = MADE.resolveSibling("demonstration.lock");

    private Demonstration() {}

    static void copyTo(Path folder) {
        alone(() -> {
            if (!Files.exists(COMPLETE) || !Files.readString(COMPLETE).equals(madeFrom())) make();
            copy(MADE.resolve("data"), folder);
            return folder;
        });
    }

    /** What the first one who asked found: records and their addresses are the same in every copy. */
    static Walk walked(Supplier<Walk> first) {
        return alone(() -> {
            if (!Files.exists(WALKED)) Files.writeString(WALKED, first.get().text());
            return Walk.read(Files.readString(WALKED));
        });
    }

    private interface Work<A> {
        A done() throws IOException;
    }

    private static <A> A alone(Work<A> work) {
        try (var channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make() throws IOException {
        run("rm", "-rf", MADE.toString());
        SpringApplication.run(
                        Lario.class, "--server.port=0", "--lario.demo=true", "--lario.data=" + MADE.resolve("data"))
                .close();
        Files.writeString(COMPLETE, madeFrom());
    }

    /** With the owners of the files: PostgreSQL may run as another user. */
    private static void copy(Path from, Path to) throws IOException {
        run("rm", "-rf", to.toString());
        run("cp", "-a", "--reflink=auto", from.toString(), to.toString());
    }

    private static void run(String... command) throws IOException {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) throw new IOException(String.join(" ", command) + " ended with " + code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program as it is compiled now, and the day: dates of the demonstration depend on it. */
    private static String madeFrom() throws IOException {
        try (var files = Files.walk(Path.of("target", "classes"))) {
            return Rome.today()
                    + files.filter(Files::isRegularFile)
                            .sorted()
                            .map(file -> "\n" + file + " " + file.toFile().length() + " "
                                    + file.toFile().lastModified())
                            .collect(Collectors.joining());
        }
    }
}
