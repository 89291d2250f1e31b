package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map of the modules in the documentation is the one that the packages declare. */
class ModuleMapTest {

    private static final Path MAP = Path.of("docs/modules/README.md");
    private static final Path CODE = Path.of("src/main/java/it/lario");
    private static final List<String> FLOORS = List.of("views", "registers", "foundations", "ground");
    private static final Pattern WHAT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern USES = Pattern.compile("allowedDependencies = \\{(.*?)}", Pattern.DOTALL);

    @Test
    void theMapIsThatOfThePackages() throws IOException {
        String drawn = drawn();
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, drawn);
        }
        assertThat(MAP)
                .as("run the tests with -DargLine=-Dregenerate=true after changing a module")
                .content()
                .isEqualTo(drawn);
    }

    private static String drawn() throws IOException {
        var text = new StringBuilder(
                "# The modules\n\nDrawn from each `package-info.java`: what a module is, and all that it may use.\n");
        for (String floor : FLOORS) {
            text.append("\n## ").append(floor).append("\n\n| module | what | uses |\n|---|---|---|\n");
            var rows = new TreeMap<String, String>();
            try (var files = Files.walk(CODE.resolve(floor))) {
                for (Path file :
                        files.filter(f -> f.endsWith("package-info.java")).collect(Collectors.toList()))
                    rows.put(file.getParent().getFileName().toString(), Files.readString(file));
            }
            rows.forEach((module, info) ->
                    text.append("| `%s` | %s | %s |\n".formatted(module, part(WHAT, info), part(USES, info))));
        }
        return text.toString();
    }

    private static String part(Pattern pattern, String info) {
        var found = pattern.matcher(info);
        return found.find() ? found.group(1).replaceAll("[\\s*\"]+", " ").strip() : "";
    }
}
