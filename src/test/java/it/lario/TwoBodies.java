package it.lario;

import it.lario.Routes.Route;
import it.lario.ground.people.Body;
import it.lario.ground.people.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Ours, a municipality, and theirs, the province with records of every kind: whatever is asked in ours names what is theirs. */
abstract class TwoBodies extends Running {

    static final String OURS = "comune-di-montelario";
    private static final int SAMPLES = 1;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    Body ours;
    Body theirs;
    Visitor manager;
    Walk walk;
    List<UUID> foreign;
    /** A person of ours, so that a form names somebody who may be named. */
    UUID person;

    @BeforeEach
    void enter() {
        ours = body(OURS);
        theirs = body(PROVINCE);
        manager = manager(ours);
        walk = walk();
        foreign = samples(theirs).values().stream().flatMap(List::stream).toList();
        person = within(ours, () -> jdbc.sql("select person_id from appointment where body_id = ? limit 1")
                .param(ours.id())
                .query(UUID.class)
                .single());
    }

    int status(Visitor visitor, Route route, String path) {
        return route.method() == HttpMethod.GET
                ? visitor.get(path).statusCode()
                : visitor.post(path, Routes.form(route, person)).statusCode();
    }

    List<Route> pointing() {
        return Routes.of(mapping).stream().filter(Route::pointsAtARecord).toList();
    }

    List<Route> lists() {
        return Routes.of(mapping).stream()
                .filter(route -> route.method() == HttpMethod.GET)
                .filter(route -> route.pattern().indexOf('{', 1 + "/{body}".length()) < 0)
                .toList();
    }

    /** What answers otherwise than with 404 when this person of ours asks for records of theirs. */
    List<String> found(Visitor visitor, List<Route> routes) {
        return routes.parallelStream()
                .flatMap(route -> addresses(route).stream()
                        .map(path -> status(visitor, route, path) + " " + route + " " + path)
                        .filter(answer -> !answer.startsWith("404 ")))
                .toList();
    }

    /**
     * Where the other body's own people reach such a page or find such a form, asked of ours. What nobody of theirs finds
     * just now is asked of the records that pages of the same kind show.
     */
    List<String> addresses(Route route) {
        var theirOwn = route.method() == HttpMethod.GET ? walk.paths() : walk.actions();
        var ours = theirOwn.stream()
                .filter(route::answers)
                .limit(2)
                .map(path -> path.replace("/" + PROVINCE + "/", "/" + OURS + "/"))
                .toList();
        return ours.isEmpty() ? List.of(route.at(OURS, related(route))) : ours;
    }

    /** The record of the first page whose address begins as the route's does. */
    private String related(Route route) {
        var shown = Pattern.compile(
                route.pattern().replace("{body}", PROVINCE).replaceFirst("\\{.*", "(" + Routes.ID + ").*"));
        return walk.paths().stream()
                .map(shown::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseGet(() -> foreign.get(0).toString());
    }

    static List<String> named(Set<String> words, HttpResponse<String> page) {
        return words.stream().filter(page.body()::contains).toList();
    }

    Visitor manager(Body body) {
        return Visitor.signedIn(port, holders(body, Role.QUALITY_MANAGER).get(0), Walk.PASSWORD);
    }

    /** A few records of each table of the body. */
    Map<String, List<UUID>> samples(Body body) {
        var samples = new LinkedHashMap<String, List<UUID>>();
        for (String table : tables()) {
            boolean hasId = jdbc.sql("""
                    select count(*) from information_schema.columns
                    where table_schema = 'public' and table_name = ? and column_name = 'id'""").param(table).query(Long.class).single() > 0;
            if (hasId && !table.equals("journal"))
                samples.put(table, within(body, () -> jdbc.sql(
                                "select id from " + table + " where body_id = ? order by id limit " + SAMPLES)
                        .param(body.id())
                        .query(UUID.class)
                        .list()));
        }
        samples.put("people", within(body, () -> jdbc.sql("""
                select distinct person_id from appointment where body_id = ? and person_id in
                    (select person_id from membership group by person_id having count(*) = 1) limit 3""")
                .param(body.id())
                .query(UUID.class)
                .list()));
        return samples;
    }

    List<String> tables() {
        return jdbc.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'body_id'
                where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'membership' order by 1""").query(String.class).list();
    }
}
