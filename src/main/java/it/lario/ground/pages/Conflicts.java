package it.lario.ground.pages;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Stale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays two people's texts of one record side by side, so that neither is lost. */
@Component
class Conflicts {

    private static final Set<String> OURS = Set.of("_csrf", "_version", "_once", "_page");

    private final Journal journal;

    Conflicts(Journal journal) {
        this.journal = journal;
    }

    /** What the page of two texts shows, by the names of its parameters. */
    Map<String, Object> between(Stale stale, HttpServletRequest request, Page page) {
        var pairs = new ArrayList<Pair>();
        stale.current().forEach((key, theirs) -> {
            String name = key.substring(key.lastIndexOf('.') + 1);
            String[] sent = request.getParameterValues(name);
            String mine = sent == null ? "" : joined(sent);
            String readable = page.readable(key, mine);
            boolean text = readable.equals(mine) && sent != null && sent.length == 1;
            pairs.add(new Pair(page.t(key), text ? name : null, readable, page.readable(key, theirs)));
        });
        var last = journal.of(stale.record()).stream().findFirst();
        return Map.of(
                "pairs", pairs,
                "who", last.map(Journal.Noted::person).orElse(""),
                "when", last.map(noted -> page.moment(noted.at())).orElse(""),
                "action", request.getRequestURI(),
                "values", carried(request),
                "newVersion", String.valueOf(stale.version()),
                "theirs", page.base() + last.map(Journal.Noted::path).orElse("/"));
    }

    /** Rows of a form left blank are none. */
    private static String joined(String[] sent) {
        return Arrays.stream(sent)
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Hidden> carried(HttpServletRequest request) {
        var carried = new ArrayList<Hidden>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name)) for (String value : values) carried.add(new Hidden(name, value));
        });
        return carried;
    }
}
