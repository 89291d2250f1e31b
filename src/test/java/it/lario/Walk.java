package it.lario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What several people reach in the demonstration by following links from the home page, a few addresses of each kind. */
public final class Walk {

    public static final String PASSWORD = "dimostrazione";

    /** A page as one person found it, with the forms that it offered to them. */
    public record Page(String reader, String path, List<Form> forms) {

        /** Pages of one kind differ only in the records they show. */
        public String kind() {
            return Walk.kind(path);
        }

        /** The same for pages of one kind that offer the same forms. */
        public String variant() {
            return kind()
                    + forms.stream()
                            .map(form -> Walk.kind(form.action()))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static final int FOR_THE_FIRST = 14;
    private static final int FOR_THE_OTHERS = 2;
    private static final int PRINTED = 2;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)");

    private final List<Page> pages = new ArrayList<>();
    private final Set<String> documents = new TreeSet<>();

    private record Kept(List<Page> pages, Set<String> documents) {}

    private Walk() {}

    static Walk read(String text) {
        var kept = new JsonMapper().readValue(text, Kept.class);
        var walk = new Walk();
        walk.pages.addAll(kept.pages());
        walk.documents.addAll(kept.documents());
        return walk;
    }

    String text() {
        return new JsonMapper().writeValueAsString(new Kept(pages, documents));
    }

    static Walk of(int port, String home, Collection<String> readers) {
        var printed = new ConcurrentHashMap<String, Integer>();
        String first = readers.iterator().next();
        var walks = readers.parallelStream()
                .map(reader -> new Walk()
                        .as(
                                reader,
                                Visitor.signedIn(port, reader, PASSWORD),
                                home,
                                reader.equals(first) ? FOR_THE_FIRST : FOR_THE_OTHERS,
                                printed))
                .toList();
        var all = new Walk();
        for (Walk walk : walks) {
            all.pages.addAll(walk.pages);
            all.documents.addAll(walk.documents);
        }
        return all;
    }

    /** A closed record offers other links and forms than an open one: so a few of each kind are read. */
    private Walk as(String reader, Visitor visitor, String home, int ofAKind, Map<String, Integer> printed) {
        var read = new HashMap<String, Integer>();
        var seen = new HashSet<String>(Set.of(home));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String path = open.pop();
            boolean document = path.matches(".*/(pdf|docx|odt|preservation|chart|files/.*)");
            if (document
                    ? printed.getOrDefault(kind(path), 0) >= PRINTED
                    : read.merge(kind(path), 1, Integer::sum) > ofAKind) continue;
            var answer = visitor.get(path);
            if (answer.statusCode() != 200) continue;
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                printed.merge(kind(path), 1, Integer::sum);
                documents.add(path);
                continue;
            }
            pages.add(new Page(reader, path, Form.of(answer.body())));
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> link.startsWith(home) && seen.add(link))
                    .forEach(open::add);
        }
        return this;
    }

    public List<Page> pages() {
        return pages;
    }

    /** All addresses, those of files and printed pages too. */
    Set<String> paths() {
        var paths = new TreeSet<>(documents);
        pages.forEach(page -> paths.add(page.path()));
        return paths;
    }

    /** Where the forms go. */
    Set<String> actions() {
        return pages.stream()
                .flatMap(page -> page.forms().stream())
                .map(Form::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String kind(String path) {
        return path.replaceAll(Routes.ID, "{id}")
                .replaceAll("/standard/([^/]+)/.+", "/standard/$1/{code}")
                .replaceAll("/(chapters|inputs)/[^/]+", "/$1/{code}")
                .replaceAll("\\?.*", "");
    }
}
