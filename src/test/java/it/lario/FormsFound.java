package it.lario;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The forms that people find in a body: those known from the start, and those on the pages that taken forms lead to. */
final class FormsFound {

    /** Where a form was found, and by whom. */
    record Place(String reader, String path, String action) {}

    private static final int PLACES = 10;

    private final Pattern link;
    private final Function<String, Visitor> entrance;
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, List<Place>> places =
            new TreeMap<>(Comparator.comparing(FormsFound::ends).thenComparing(kind -> kind));
    private final Set<String> tried = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    /** Answers since the last sending: until the next nothing changes. */
    private final Map<String, HttpResponse<String>> answers = new HashMap<>();

    final List<String> failed = new ArrayList<>();
    final List<String> run = new ArrayList<>();

    FormsFound(String home, Function<String, Visitor> entrance) {
        this.entrance = entrance;
        link = Pattern.compile("href=\"(" + home + "[^\"?#]*[0-9a-f]{8}-[0-9a-f-]{27}(?:/edit)?)\"");
    }

    /** What takes something away comes last, and the readers' own accounts after all. */
    private static boolean ends(String kind) {
        return kind.matches(".*/(dismissal|removal|cancellation|withdrawal|revocation|discard|password|clos[a-z]+)")
                || kind.endsWith("/people/{id}");
    }

    Visitor visitor(String reader) {
        return visitors.computeIfAbsent(reader, entrance);
    }

    void remember(String reader, String path, Collection<Form> forms) {
        seen.add(path);
        for (Form form : forms)
            if (!form.get())
                places.computeIfAbsent(Walk.kind(form.action()), kind -> new ArrayList<>())
                        .add(new Place(reader, path, form.action()));
    }

    /** The next kind of form that was not tried. */
    Optional<String> next() {
        var next =
                places.keySet().stream().filter(kind -> !tried.contains(kind)).findFirst();
        next.ifPresent(tried::add);
        return next;
    }

    /** Where forms of this kind were found, the last ones first. */
    List<Place> of(String kind) {
        var all = new ArrayList<>(places.get(kind));
        java.util.Collections.reverse(all);
        return List.copyOf(all.subList(0, Math.min(PLACES, all.size())));
    }

    boolean known(Routes.Route route) {
        return places.values().stream().flatMap(List::stream).map(Place::action).anyMatch(route::answers);
    }

    /** The form as it stands on its page now, if it still does. */
    Optional<Form> standing(Place place) {
        return Form.of(get(place.reader(), place.path()).body()).stream()
                .filter(form -> !form.get() && place.action().equals(form.action()))
                .findFirst();
    }

    /** Looks at a page as everybody, and behind its links as those whom it offers a form; pages never seen lead further. */
    void discover(String reader, String path) {
        var links = links(reader, path);
        var known = Set.copyOf(seen);
        for (String other : List.copyOf(visitors.keySet()))
            if (look(other, path))
                for (String behind : links)
                    if (look(other, behind) && !known.contains(behind))
                        links(other, behind).forEach(further -> look(other, further));
    }

    /** Those of pages never seen come first. */
    private List<String> links(String reader, String path) {
        return link.matcher(get(reader, path).body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted(Comparator.comparing(seen::contains))
                .limit(8)
                .toList();
    }

    /** @return whether the page offers this person any form */
    boolean look(String reader, String path) {
        var forms = Form.of(get(reader, path).body());
        remember(reader, path, forms);
        return forms.stream().anyMatch(form -> !form.get());
    }

    HttpResponse<String> get(String reader, String path) {
        return answers.computeIfAbsent(
                reader + " " + path, asked -> judged(path, visitor(reader).get(path)));
    }

    HttpResponse<String> post(Place place, Map<String, List<String>> sent) {
        sent.remove("_csrf");
        answers.clear();
        return judged(place.action(), visitor(place.reader()).post(place.action(), sent));
    }

    private HttpResponse<String> judged(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) failed.add(answer.statusCode() + " " + Walk.kind(path));
        if (answer.body().contains("<script>alert") || answer.body().contains("<img src=x")) run.add(path);
        return answer;
    }
}
