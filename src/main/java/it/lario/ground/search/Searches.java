package it.lario.ground.search;

import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import it.lario.ground.search.Results.Facet;
import it.lario.ground.tenancy.CurrentBody;
import it.lario.ground.tenancy.Searched;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the person at work may see: the question itself leaves out all the rest. */
@Service
@Transactional(readOnly = true)
public class Searches {

    public static final int ROWS = 10;
    /** So many of a kind of hit are ranked: who finds more has to say more. */
    static final int MOST = 500;
    /** With fewer than these something else may have been meant. */
    private static final int FEW = 3;

    private record Hit(UUID record, String kind, int place, boolean superseded, float score) {
        static final Comparator<Hit> BEST = Comparator.comparing(Hit::place)
                .thenComparing(Hit::superseded)
                .thenComparing(Hit::score, Comparator.reverseOrder())
                .thenComparing(Hit::record);
    }

    private final JdbcClient jdbc;
    private final People people;
    private final SearchWords words;
    private final Snippets snippets;

    Searches(JdbcClient jdbc, People people, SearchWords words, Snippets snippets) {
        this.jdbc = jdbc;
        this.people = people;
        this.words = words;
        this.snippets = snippets;
    }

    /** @param kind of {@link Found#kind()}, or empty for all; @param number of the page, from 1 */
    public Results search(String raw, String kind, int number) {
        Typed typed = Typed.of(raw);
        if (typed.blank()) return new Results("", null, false, kind, List.of(), 0, false, 1, 0, List.of());
        var hits = hits(typed, "");
        Typed mended = hits.size() < FEW ? mended(typed) : typed;
        boolean other = !mended.equals(typed);
        var otherHits = other ? hits(mended, "") : hits;
        boolean better = other && otherHits.size() > hits.size();
        boolean shows = better && hits.isEmpty();
        return page(typed, better ? mended : null, shows, shows ? otherHits : hits, kind, number);
    }

    private Results page(Typed typed, Typed mended, boolean shows, List<Hit> hits, String kind, int number) {
        Typed asked = shows ? mended : typed;
        boolean most = hits.size() >= MOST;
        var facets = facets(hits);
        List<Hit> shown = hits;
        if (!kind.isEmpty())
            shown = most
                    ? hits(asked, kind)
                    : hits.stream().filter(hit -> hit.kind().equals(kind)).toList();
        if (most) facets = uncounted();
        int pages = (shown.size() + ROWS - 1) / ROWS;
        int here = Math.max(1, Math.min(number, pages));
        var ids = shown.stream()
                .skip((here - 1L) * ROWS)
                .limit(ROWS)
                .map(Hit::record)
                .toList();
        return new Results(
                typed.text(),
                mended == null ? null : mended.text(),
                shows,
                kind,
                facets,
                shown.size(),
                shown.size() >= MOST,
                here,
                pages,
                snippets.of(asked, ids));
    }

    private static List<Facet> facets(List<Hit> hits) {
        return hits.stream().collect(Collectors.groupingBy(Hit::kind, Collectors.counting())).entrySet().stream()
                .map(kind -> new Facet(kind.getKey(), kind.getValue().intValue()))
                .sorted(Comparator.comparing(Facet::count).reversed().thenComparing(Facet::kind))
                .toList();
    }

    /** Every kind of record there is, not counted: kinds beyond the ranked hits can then be asked for too. */
    private List<Facet> uncounted() {
        return jdbc.sql("""
                with recursive k as (
                    (select kind from search_entry where body_id = :body order by kind limit 1)
                    union all
                    select (select e.kind from search_entry e where e.body_id = :body and e.kind > k.kind
                        order by e.kind limit 1) from k where k.kind is not null)
                select kind from k where kind is not null""")
                .param("body", CurrentBody.id())
                .query((row, n) -> new Facet(row.getString("kind"), 0))
                .list();
    }

    private List<Hit> hits(Typed typed, String kind) {
        return jdbc
                .sql("select * from search_hits(:body, :asked, :code, :kind, string_to_array(:reader, ' '), :most)")
                .param("body", CurrentBody.id())
                .param("asked", typed.text())
                .param("code", typed.code())
                .param("kind", kind)
                .param("reader", String.join(" ", reader(people.current())))
                .param("most", MOST)
                .query((row, n) -> new Hit(
                        row.getObject("record_id", UUID.class),
                        row.getString("kind"),
                        row.getInt("place"),
                        row.getBoolean("superseded"),
                        row.getFloat("score")))
                .list()
                .stream()
                .sorted(Hit.BEST)
                .limit(MOST)
                .toList();
    }

    private Typed mended(Typed typed) {
        return typed.withWords(word ->
                words.nearest(word.toLowerCase(java.util.Locale.ITALIAN)).orElse(word));
    }

    /** All that entries may name when they say who finds them. */
    private static Set<String> reader(Actor actor) {
        var reader = new LinkedHashSet<>(List.of(Searched.EVERYONE, actor.id().toString()));
        if (actor.works()) reader.add(Searched.AT_WORK);
        for (Actor.Held held : actor.roles()) {
            reader.add(held.role().name());
            if (held.unit() != null) reader.add(held.unit().toString());
        }
        return reader;
    }
}
