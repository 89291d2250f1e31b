package it.lario.ground.pages;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters and order of a list that a person keeps under a name: seen by nobody else, and no step of any record. */
@Service
@Transactional
public class SavedViews {

    /** @param query what follows the question mark in the address of the list */
    public record View(UUID id, String path, String name, String query) {}

    static final int MOST = 20;
    private static final Pattern PATH = Pattern.compile("/[a-z0-9/-]{1,199}");
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%+._*-]{1,2000}");

    private final People people;
    private final JdbcClient jdbc;

    SavedViews(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<View> of(String path) {
        return jdbc.sql("""
                select id, path, name, query from saved_view
                where body_id = :body and person_id = :person and path = :path order by name""")
                .param("body", CurrentBody.id())
                .param("person", people.current().id())
                .param("path", path)
                .query(View.class)
                .list();
    }

    /** Keeps the view; the same name again replaces what it showed. */
    void keep(String path, String name, String query) {
        if (!PATH.matcher(path).matches() || !QUERY.matcher(query).matches()) throw new NotFound();
        var known = of(path);
        if (known.size() >= MOST && known.stream().noneMatch(view -> view.name().equals(name)))
            throw RuleBroken.at("name", "pages.views-many", MOST);
        jdbc.sql("""
                insert into saved_view (body_id, id, person_id, path, name, query) values (?, ?, ?, ?, ?, ?)
                on conflict (body_id, person_id, path, name) do update set query = excluded.query""")
                .params(CurrentBody.id(), Ids.next(), people.current().id(), path, name, query)
                .update();
    }

    /** Forgets one's own view; gives the path of its list. @throws NotFound when it is another person's */
    String forget(UUID id) {
        return jdbc.sql("""
                delete from saved_view where body_id = :body and id = :id and person_id = :person returning path""")
                .param("body", CurrentBody.id())
                .param("id", id)
                .param("person", people.current().id())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
