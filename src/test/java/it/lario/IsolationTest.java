package it.lario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Routes.Route;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Two bodies in one database: no page, no step and no statement of one shows or touches what is the other's. */
class IsolationTest extends TwoBodies {

    /** Open only until a decision is taken, or while an audit goes on: the browser story walks them. */
    static final Set<String> BETWEEN_TWO_STEPS = Set.of("/{body}/issues/climate", "/{body}/audit-findings/{id}/edit");

    @Autowired
    Accounts accounts;

    @Test
    void nobodyOfAnyRoleLearnsThatAnotherBodysRecordExists() {
        for (Role role : Role.values()) {
            var visitor = holder(role);
            assertThat(found(visitor, pointing())).as(role.name()).isEmpty();
        }
    }

    @Test
    void noListNamesAnotherBodysRecords() {
        var words = foreign.stream().map(UUID::toString).collect(Collectors.toSet());
        for (Route route : lists()) {
            var page = manager.get(route.at(OURS, ""));
            assertThat(page.statusCode()).as(route.pattern()).isIn(200, 302, 403);
            assertThat(named(words, page)).as(route.pattern()).isEmpty();
        }
    }

    @Test
    void everyPageIsReachedByFollowingLinksInTheDemonstration() {
        Set<String> reached = walk().paths();
        var unseen = Routes.of(mapping).stream()
                .filter(route -> route.method() == HttpMethod.GET)
                .filter(route -> !BETWEEN_TWO_STEPS.contains(route.pattern()))
                .filter(route -> reached.stream().noneMatch(route::answers))
                .map(Route::pattern);
        assertThat(unseen)
                .as("pages that no link of the demonstration leads to")
                .isEmpty();
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
    void theJournalCannotBeChangedByTheApplication() {
        for (String statement :
                List.of("delete from journal", "update journal set step = 'x'", "delete from journal_link"))
            assertThatThrownBy(() -> within(ours, () -> jdbc.sql(statement).update()))
                    .hasStackTraceContaining("permission denied");
    }

    /** Somebody who holds this role, and no other, in ours. */
    private Visitor holder(Role role) {
        String username = "prova." + role.name().toLowerCase().replace('_', '.');
        within(ours, () -> {
            UUID account = accounts.byUsername(username)
                    .map(known -> known.id())
                    .orElseGet(() -> accounts.open(username, username, null, Walk.PASSWORD));
            return accounts.appoint(account, role, null, Rome.today().plusYears(1));
        });
        return Visitor.signedIn(port, username, Walk.PASSWORD);
    }
}
