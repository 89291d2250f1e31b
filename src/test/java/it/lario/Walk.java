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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final int FOR_THE_FIRST = 12;
    private static final int FOR_THE_OTHERS = 2;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)");

    private final List<Page> pages = new ArrayList<>();
    private final Set<String> documents = new TreeSet<>();

    private Walk() {}

    static Walk of(int port, String home, Collection<String> readers) {
        var walk = new Walk();
        var printed = new HashMap<String, Integer>();
        for (String reader : readers) {
            int ofAKind = walk.pages.isEmpty() ? FOR_THE_FIRST : FOR_THE_OTHERS;
            walk.as(reader, Visitor.signedIn(port, reader, PASSWORD), home, ofAKind, printed);
        }
        return walk;
    }

    /** A closed record offers other links and forms than an open one: so a few of each kind are read. */
    private void as(String reader, Visitor visitor, String home, int ofAKind, Map<String, Integer> printed) {
        var read = new HashMap<String, Integer>();
        var seen = new HashSet<String>(Set.of(home));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String path = open.pop();
            boolean document = path.endsWith("/pdf") || path.contains("/files/");
            if ((document ? printed : read).merge(kind(path), 1, Integer::sum) > ofAKind) continue;
            var answer = visitor.get(path);
            if (answer.statusCode() != 200) continue;
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
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

    static String kind(String path) {
        return path.replaceAll(ID, "{id}")
                .replaceAll("/standard/([^/]+)/.+", "/standard/$1/{code}")
                .replaceAll("/(chapters|inputs)/[^/]+", "/$1/{code}")
                .replaceAll("\\?.*", "");
    }
}
