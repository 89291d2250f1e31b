package it.lario.ground;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.ground.journal.Seals;
import it.lario.ground.journal.Seals.Broken;
import it.lario.ground.kernel.Ids;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.people.Body.Contacts;
import it.lario.ground.people.Body.Kind;
import it.lario.ground.tenancy.CurrentBody;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain names the first row that was changed or taken away by hand, even by the owner of the tables. */
class JournalTest extends Running {

    @Autowired
    Bodies bodies;

    @Autowired
    Seals seals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FlywayConnectionDetails owner;

    private Body body;

    @BeforeEach
    void aBodyWithTenSteps() {
        body = bodies.create(
                "prova-" + UUID.randomUUID().toString().substring(0, 8), "Prova", Kind.OTHER, false, Contacts.NONE);
        for (int i = 0; i < 10; i++) step("passo " + i);
        CurrentBody.during(body.id(), () -> {
            while (seals.seal() > 0) continue;
        });
    }

    @Test
    void holdsWhileNobodyTouchesIt() {
        var verdict = verify();
        assertThat(verdict.breach()).isNull();
        assertThat(verdict.head().count()).isEqualTo(10);
    }

    @Test
    void namesTheFirstRowThatWasAltered() throws SQLException {
        byHand("update journal set label = 'altro' where id = (" + row(4) + ")");
        assertThat(verify().breach().number()).isEqualTo(4);
        assertThat(verify().breach().kind()).isEqualTo(Broken.ROW_ALTERED);
    }

    @Test
    void namesTheFirstRowThatIsMissing() throws SQLException {
        byHand("delete from journal where id = (" + row(7) + ")");
        assertThat(verify().breach().number()).isEqualTo(7);
        assertThat(verify().breach().kind()).isEqualTo(Broken.ROW_MISSING);
    }

    @Test
    void namesALinkThatIsMissing() throws SQLException {
        byHand("delete from journal_link where number = 3");
        assertThat(verify().breach().number()).isEqualTo(3);
        assertThat(verify().breach().kind()).isEqualTo(Broken.LINK_MISSING);
    }

    @Test
    void namesARowThatTheChainDoesNotKnow() throws SQLException {
        step("di contrabbando");
        byHand("delete from journal_pending");
        assertThat(verify().breach().kind()).isEqualTo(Broken.ROW_UNACCOUNTED);
    }

    private Seals.Verdict verify() {
        return CurrentBody.during(body.id(), seals::verify);
    }

    private static String row(int number) {
        return "select entry_id from journal_link where number = " + number;
    }

    private void step(String label) {
        CurrentBody.during(
                body.id(),
                () -> transaction.executeWithoutResult(tx -> jdbc.sql("""
                with entry as (insert into journal (body_id, id, at, person_name, step, record_id, label, path, detail)
                    values (:body, :id, now(), 'Prova', 'passo', :id, :label, '/', '[]'))
                insert into journal_pending (body_id, entry_id) values (:body, :id)""")
                        .param("body", body.id())
                        .param("id", Ids.next())
                        .param("label", label)
                        .update()));
    }

    private void byHand(String statement) throws SQLException {
        try (Connection hand =
                DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            hand.setAutoCommit(false);
            hand.createStatement().execute("set local app.body_id = '" + body.id() + "'");
            assertThat(hand.createStatement().executeUpdate(statement)).isPositive();
            hand.commit();
        }
    }
}
