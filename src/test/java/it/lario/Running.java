package it.lario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a real PostgreSQL with the demonstration: one for all tests that need it. */
@SpringBootTest(
        classes = Lario.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"lario.demo=true", "db-scheduler.polling-interval=1s"})
public abstract class Running {

    protected static final Path DATA = emptied(Path.of("target/test-data"));

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("lario.data", DATA::toString);
    }

    private static Path emptied(Path folder) {
        if (!Files.exists(folder)) return folder;
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
