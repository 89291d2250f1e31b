package it.lario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Routes.Route;
import it.lario.ground.people.Body;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.http.HttpMethod;

/** Each of the two locks between bodies holds alone: tried with the other one taken off. */
class EachLockAloneTest extends TwoBodies {

    @Autowired
    FlywayConnectionDetails owner;

    /** The application names the other body in every statement: what hides its records is PostgreSQL. */
    @Test
    void rowSecurityAloneHidesEveryPageAndRefusesEveryStep() {
        var open = manager(ours).sending(Sabotage.BOTH_LOCKS_OFF, theirs.id().toString());
        var locked = manager(ours).sending(Sabotage.FIRST_LOCK_OFF, theirs.id().toString());
        assertThat(found(locked, pointing())).isEmpty();
        assertThat(pointing().parallelStream()
                        .filter(route -> route.method() == HttpMethod.GET)
                        .filter(route -> !IsolationTest.BETWEEN_TWO_STEPS.contains(route.pattern()))
                        .filter(route -> addresses(route).stream()
                                .noneMatch(path -> open.get(path).statusCode() == 200))
                        .map(Route::pattern))
                .as("pages that stay closed even with both locks off, so that this test says nothing of them")
                .isEmpty();
    }

    @Test
    void rowSecurityAloneKeepsListsAndExportsEmptyOfAnotherBody() {
        var open = manager(ours).sending(Sabotage.BOTH_LOCKS_OFF, theirs.id().toString());
        var locked = manager(ours).sending(Sabotage.FIRST_LOCK_OFF, theirs.id().toString());
        var words = theirWords();
        int shown = 0;
        for (Route route : lists())
            for (String export : List.of("", "?format=csv")) {
                String path = route.at(OURS, "") + export;
                if (!named(words, open.get(path)).isEmpty()) shown++;
                assertThat(named(words, manager.get(path))).as(path).containsAll(named(words, locked.get(path)));
            }
        assertThat(shown)
                .as("lists that show the other body with both locks off")
                .isGreaterThan(30);
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

    /** PostgreSQL shows the rows of every body: what hides them is that each statement names the body. */
    @Test
    void theApplicationAloneHidesEveryPageListAndStep() throws SQLException {
        var words = theirWords();
        var careless = manager(ours).sending(Sabotage.SECOND_LOCK_OFF, "on");
        var found = new ArrayList<String>();
        policies("create policy second_lock_off on %s using (current_setting('app.second_lock_off', true) = 'on')");
        try {
            assertThat((long) within(ours, () -> {
                        jdbc.sql("set local app.second_lock_off = 'on'").update();
                        return jdbc.sql("select count(*) from risk where body_id = ?")
                                .param(theirs.id())
                                .query(Long.class)
                                .single();
                    }))
                    .isPositive();
            found.addAll(found(careless, pointing()));
            for (Route route : lists())
                for (String export : List.of("", "?format=csv")) {
                    String path = route.at(OURS, "") + export;
                    var named = new TreeSet<>(named(words, careless.get(path)));
                    named.removeAll(named(words, manager.get(path)));
                    if (!named.isEmpty()) found.add(path + " " + named);
                }
        } finally {
            policies("drop policy second_lock_off on %s");
        }
        assertThat(found).isEmpty();
    }

    private void policies(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statements = connection.createStatement()) {
            for (String table : tables()) statements.execute(statement.formatted(table));
        }
    }

    /** Names and identifiers that only theirs has. */
    private Set<String> theirWords() {
        var words = new TreeSet<>(labels(theirs));
        words.removeAll(labels(ours));
        foreign.forEach(id -> words.add(id.toString()));
        return words;
    }

    private List<String> labels(Body body) {
        return within(body, () -> jdbc.sql("select distinct label from journal where body_id = ? and length(label) > 8")
                .param(body.id())
                .query(String.class)
                .list());
    }
}
