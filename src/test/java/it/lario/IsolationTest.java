package it.lario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Routes.Route;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Two bodies in one database: no page, no step and no statement of one shows or touches what is the other's. */
class IsolationTest extends Running {

    private static final String OURS = "provincia-del-lario";
    private static final int SAMPLES = 1;
    /** Open only until a decision is taken, or while an audit goes on: the browser story walks them. */
    private static final Set<String> BETWEEN_TWO_STEPS =
            Set.of("/{body}/issues/climate", "/{body}/audit-findings/{id}/edit");

    private static final int OF_A_KIND = 5;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Pattern LINK = Pattern.compile("href=\"(/" + OURS + "/[^\"?#]*)");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Body ours;
    Body theirs;
    Visitor manager;

    @BeforeEach
    void enter() {
        ours = bodies.bySlug(OURS).orElseThrow();
        theirs = bodies.all().stream()
                .filter(body -> !body.id().equals(ours.id()))
                .findFirst()
                .orElseThrow();
        manager = Visitor.signedIn(port, manager(ours), "dimostrazione");
    }

    @Test
    void noPageAndNoStepFindsAnotherBodysRecord() {
        var foreign = samples(theirs);
        UUID person = within(ours, () -> jdbc.sql("select person_id from appointment where body_id = ? limit 1")
                .param(ours.id())
                .query(UUID.class)
                .single());
        var found = new ArrayList<String>();
        for (Route route : Routes.of(mapping)) {
            if (!route.pointsAtARecord()) continue;
            for (UUID id : foreign.values().stream().flatMap(List::stream).toList()) {
                String path = route.at(OURS, id.toString());
                int status = route.method() == HttpMethod.GET
                        ? manager.get(path).statusCode()
                        : manager.post(path, Routes.form(route, person)).statusCode();
                if (status != 404) found.add(status + " " + route + " " + id);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyPageIsReachedByFollowingLinksInTheDemonstration() {
        Set<String> reached = reached(manager);
        for (String role : List.of("TOP_MANAGEMENT", "INTERNAL_AUDITOR", "QUALITY_LIAISON"))
            for (String holder : holders(ours, role))
                reached.addAll(reached(Visitor.signedIn(port, holder, "dimostrazione")));
        var unseen = Routes.of(mapping).stream()
                .filter(route -> route.method() == HttpMethod.GET)
                .map(Route::pattern)
                .filter(pattern -> !BETWEEN_TWO_STEPS.contains(pattern))
                .filter(pattern ->
                        reached.stream().noneMatch(path -> path.matches(pattern.replaceAll("\\{[a-zA-Z]+}", "[^/]+"))))
                .toList();
        assertThat(unseen)
                .as("pages that no link of the demonstration leads to")
                .isEmpty();
    }

    /** Follows links from the home page, a few of each kind: a closed record offers other links than an open one. */
    private static Set<String> reached(Visitor visitor) {
        var reached = new TreeSet<String>();
        var tried = new HashMap<String, Integer>();
        var open = new ArrayDeque<>(List.of("/" + OURS + "/"));
        while (!open.isEmpty()) {
            String path = open.pop();
            if (tried.merge(path.replaceAll(ID, "id"), 1, Integer::sum) > OF_A_KIND || reached.contains(path)) continue;
            var page = visitor.get(path);
            if (page.statusCode() != 200) continue;
            reached.add(path);
            LINK.matcher(page.body()).results().map(link -> link.group(1)).forEach(open::add);
        }
        return reached;
    }

    @Test
    void noListNamesAnotherBodysRecords() {
        var foreign = samples(theirs).values().stream()
                .flatMap(List::stream)
                .map(UUID::toString)
                .collect(Collectors.toSet());
        for (Route route : Routes.of(mapping)) {
            if (route.method() != HttpMethod.GET || route.pattern().indexOf('{', 1 + "/{body}".length()) > 0) continue;
            var page = manager.get(route.at(OURS, ""));
            assertThat(page.statusCode()).as(route.pattern()).isIn(200, 302, 403);
            assertThat(foreign.stream().filter(page.body()::contains))
                    .as(route.pattern())
                    .isEmpty();
        }
    }

    @Test
    void whoHoldsNoRoleInABodyDoesNotEvenLearnThatItExists() {
        for (Route route : Routes.of(mapping))
            if (route.method() == HttpMethod.GET)
                assertThat(manager.get(route.at(theirs.slug(), UUID.randomUUID().toString()))
                                .statusCode())
                        .as(route.pattern())
                        .isEqualTo(404);
    }

    @Test
    void rowSecurityAloneHidesEveryTable() {
        for (String table : tables()) {
            long shown = within(ours, () -> jdbc.sql("select count(*) from " + table + " where body_id = ?")
                    .param(theirs.id())
                    .query(Long.class)
                    .single());
            assertThat(shown).as(table).isZero();
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table + " without a body")
                    .isZero();
        }
    }

    @Test
    void rowSecurityAloneRefusesToWriteForAnotherBody() {
        assertThatThrownBy(() ->
                        within(ours, () -> jdbc.sql("insert into counter (body_id, series, last) values (?, 'x', 1)")
                                .param(theirs.id())
                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThat((int) within(ours, () -> jdbc.sql("update unit set name = 'x' where body_id = ?")
                        .param(theirs.id())
                        .update()))
                .isZero();
    }

    @Test
    void theJournalCannotBeChangedByTheApplication() {
        for (String statement :
                List.of("delete from journal", "update journal set step = 'x'", "delete from journal_link"))
            assertThatThrownBy(() -> within(ours, () -> jdbc.sql(statement).update()))
                    .hasStackTraceContaining("permission denied");
    }

    private String manager(Body body) {
        return holders(body, "QUALITY_MANAGER").get(0);
    }

    private List<String> holders(Body body, String role) {
        return within(
                body,
                () -> jdbc.sql("""
                select distinct p.username from appointment a join person p on p.id = a.person_id
                where a.body_id = ? and a.role = ? order by 1""").params(body.id(), role).query(String.class).list());
    }

    /** One record of each table of the body. */
    private Map<String, List<UUID>> samples(Body body) {
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

    private List<String> tables() {
        return jdbc.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'body_id'
                where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'membership' order by 1""").query(String.class).list();
    }

    private <T> T within(Body body, java.util.function.Supplier<T> work) {
        return CurrentBody.during(body.id(), () -> transaction.execute(tx -> work.get()));
    }
}
