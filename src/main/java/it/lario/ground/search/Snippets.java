package it.lario.ground.search;

import it.lario.ground.search.Found.Piece;
import it.lario.ground.tenancy.CurrentBody;
import it.lario.ground.tenancy.Searched.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cuts out of the records of one page the passages that answer, with the words marked that were searched. */
@Component
class Snippets {

    /** Signs that no entry holds: PostgreSQL puts them around each hit, and the page makes them marks. */
    static final char BEGIN = '\u0001';

    static final char END = '\u0002';

    private final JdbcClient jdbc;

    Snippets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the ids. */
    List<Found> of(Typed typed, List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var found = new HashMap<UUID, Found>();
        jdbc.sql("""
                select e.record_id, e.kind, e.path, e.code, e.standing, whole.code || ' ' || whole.title as whole,
                    ts_headline('public.lario', e.title, asked, 'HighlightAll=true, ' || :marks) as title,
                    ts_headline('public.lario', translate(left(concat_ws(' ', e.text, e.file_text, e.part_text), 40000),
                        '’‘“”«»', '''''\"\"\"\"'), asked,
                        'MaxFragments=2, MaxWords=28, MinWords=14, FragmentDelimiter=" … ", ' || :marks) as snippet
                from websearch_to_tsquery('public.lario', :asked) asked, search_entry e
                    left join search_entry whole on whole.body_id = :body and whole.record_id = e.part_of
                where e.body_id = :body and e.record_id in (:ids)""")
                .param("body", CurrentBody.id())
                .param("ids", ids)
                .param("asked", typed.text())
                .param("marks", "StartSel=" + BEGIN + ", StopSel=" + END)
                .query((row, n) -> found.put(
                        row.getObject("record_id", UUID.class),
                        new Found(
                                row.getString("kind"),
                                row.getString("path"),
                                row.getString("code"),
                                pieces(row.getString("title")),
                                row.getString("whole"),
                                Standing.valueOf(row.getString("standing")),
                                pieces(row.getString("snippet")))))
                .list();
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    static List<Piece> pieces(String marked) {
        var pieces = new ArrayList<Piece>();
        for (String part : marked.split("(?=" + BEGIN + ")|(?<=" + END + ")")) {
            String text = part.replace("" + BEGIN, "").replace("" + END, "");
            boolean hit =
                    part.startsWith("" + BEGIN) && !Typed.QUALE.matcher(text).matches();
            if (!text.isEmpty()) pieces.add(new Piece(text, hit));
        }
        return pieces;
    }
}
