package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word is there in both languages, takes the same arguments, and every word that a page asks for exists. */
class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern ASKED = Pattern.compile("\\bpage\\.t\\(\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"[,)]");
    private static final Pattern REFUSED =
            Pattern.compile("RuleBroken(?:\\.at)?\\((?:\"[a-zA-Z]+\",\\s*)?\"([a-z]+\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])\"");
    private static final Pattern NOTED = Pattern.compile("journal\\.note(?:Edit)?\\(\\s*\"([a-zA-Z.-]*[a-zA-Z])\"");

    @TestFactory
    Stream<DynamicTest> bothLanguagesSayTheSameThings() throws IOException {
        return italian()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Properties italian = read(file);
                    Properties english = read(
                            FOLDER.resolve(file.getFileName().toString().replace(".properties", "_en.properties")));
                    assertThat(english.stringPropertyNames()).isEqualTo(italian.stringPropertyNames());
                    for (String key : italian.stringPropertyNames()) {
                        assertThat(arguments(english.getProperty(key)))
                                .as(key)
                                .isEqualTo(arguments(italian.getProperty(key)));
                        assertThat(italian.getProperty(key) + english.getProperty(key))
                                .as(key + ": ’ instead of '")
                                .doesNotContain("'");
                    }
                }));
    }

    @Test
    void everyWordAskedForExists() throws IOException {
        Set<String> known = new TreeSet<>();
        try (var files = italian()) {
            for (Path file : files.toList()) known.addAll(read(file).stringPropertyNames());
        }
        Set<String> asked = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Stream.of(ASKED, REFUSED, NOTED)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(found -> found.group(1))
                        .forEach(asked::add);
            }
        }
        asked.removeAll(known);
        assertThat(asked).isEmpty();
    }

    private static Stream<Path> italian() throws IOException {
        return Files.list(FOLDER).filter(file -> !file.toString().endsWith("_en.properties"));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
