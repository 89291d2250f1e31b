package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The drawn life cycles are those of the code: each is one table of steps, and every state can be reached. */
class LifeCyclesTest {

    private static final Path FOLDER = Path.of("docs/life-cycles");

    @Test
    void theDrawingsAreThoseOfTheRecords() throws Exception {
        var drawn = new TreeMap<String, String>();
        for (Class<?> record : records())
            for (Class<?> status : record.getDeclaredClasses())
                if (status.isEnum() && hasNext(status))
                    drawn.put(record.getSimpleName() + ".md", drawing(record, status));
        assertThat(drawn).isNotEmpty();
        if (Boolean.getBoolean("regenerate")) write(drawn);
        assertThat(stored())
                .as("run ./check -Dregenerate=true after changing a life cycle")
                .isEqualTo(drawn);
    }

    private static String drawing(Class<?> record, Class<?> status) throws ReflectiveOperationException {
        var next = next(status);
        Object first = status.getEnumConstants()[0];
        assertThat(reached(first, next))
                .as("states reached in " + record.getSimpleName())
                .hasSameSizeAs(status.getEnumConstants());
        var text = new StringBuilder("# " + record.getSimpleName() + "\n\nDrawn from `"
                + status.getName().replace('$', '.') + ".NEXT`.\n\n```mermaid\nstateDiagram-v2\n    [*] --> " + first
                + "\n");
        for (Object from : status.getEnumConstants()) {
            next.get(from).stream()
                    .map(Object::toString)
                    .sorted()
                    .forEach(to -> text.append("    " + from + " --> " + to + "\n"));
            if (next.get(from).isEmpty()) text.append("    " + from + " --> [*]\n");
        }
        return text.append("```\n").toString();
    }

    private static Set<Object> reached(Object first, Map<Object, Set<Object>> next) {
        var reached = new HashSet<Object>(Set.of(first));
        var open = new ArrayDeque<Object>(Set.of(first));
        while (!open.isEmpty()) for (Object to : next.get(open.pop())) if (reached.add(to)) open.push(to);
        return reached;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Set<Object>> next(Class<?> status) throws ReflectiveOperationException {
        var field = status.getDeclaredField("NEXT");
        field.setAccessible(true);
        var next = (Map<Object, Set<Object>>) field.get(null);
        assertThat(next.keySet()).containsExactlyInAnyOrder(status.getEnumConstants());
        return next;
    }

    private static boolean hasNext(Class<?> status) {
        return Arrays.stream(status.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("NEXT"));
    }

    private static Iterable<Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
        return scanner.findCandidateComponents("it.lario").stream()
                .<Class<?>>map(found -> {
                    try {
                        return Class.forName(found.getBeanClassName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static Map<String, String> stored() throws IOException {
        var stored = new TreeMap<String, String>();
        if (!Files.isDirectory(FOLDER)) return stored;
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) stored.put(file.getFileName().toString(), Files.readString(file));
        }
        return stored;
    }

    private static void write(Map<String, String> drawn) throws IOException {
        Files.createDirectories(FOLDER);
        for (var drawing : drawn.entrySet()) Files.writeString(FOLDER.resolve(drawing.getKey()), drawing.getValue());
    }
}
