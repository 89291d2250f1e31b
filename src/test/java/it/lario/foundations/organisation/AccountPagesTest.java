package it.lario.foundations.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Acting;
import it.lario.Running;
import it.lario.Visitor;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts as the office and each person keep them. */
class AccountPagesTest extends Running {

    private static final String BODY = "/" + Acting.SLUG;
    private static final String OLD = "una password di prova";
    private static final String NEW = "tutta un’altra password";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Acting acting;
    private Visitor manager;
    private String username;
    private UUID person;

    @BeforeEach
    void somebodyNew() {
        acting = new Acting(application);
        String quality = jdbc.sql("select username from person where id = ?")
                .param(acting.who(Role.QUALITY_MANAGER).id())
                .query(String.class)
                .single();
        manager = Visitor.signedIn(port, quality, "dimostrazione");
        username = "prova." + UUID.randomUUID();
        person = acting.as(Role.QUALITY_MANAGER, () -> members.open(
                        username, "Zoe Prova", null, OLD, new Position(Role.OPERATOR, null, null))
                .id());
    }

    @Test
    void theOfficeCorrectsNameAndMailAndTheJournalSaysSo() {
        var form = Map.of(
                "name", List.of("Zoe Corretta"), "email", List.of("zoe@ente.example"), "active", List.of("true"));
        assertThat(manager.post(BODY + "/people/" + person, versioned(form, 0)).statusCode())
                .isEqualTo(302);
        assertThat(manager.get(BODY + "/people/" + person).body())
                .contains("Zoe Corretta", "zoe@ente.example", "Account corretto");
        assertThat(manager.post(BODY + "/people/" + person, versioned(form, 0)).statusCode())
                .as("from a page opened before")
                .isEqualTo(409);
    }

    @Test
    void aPasswordFromTheOfficeReplacesTheOldOne() {
        assertThat(manager.post(BODY + "/people/" + person + "/password", Map.of("password", List.of(NEW)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(home(OLD).statusCode()).isEqualTo(302);
        assertThat(home(NEW).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotActiveNoLongerEnters() {
        var signedIn = Visitor.signedIn(port, username, OLD);
        assertThat(signedIn.get(BODY + "/").statusCode()).isEqualTo(200);
        var closed = Map.of("name", List.of("Zoe Prova"), "email", List.of(""));
        manager.post(BODY + "/people/" + person, versioned(closed, 0));
        assertThat(signedIn.get(BODY + "/").statusCode()).isEqualTo(404);
        assertThat(home(OLD).statusCode()).isEqualTo(302);
    }

    @Test
    void anAccountKnownToAnotherBodyIsChangedByThePersonOnly() {
        UUID other = jdbc.sql("select id from body where id <> ? limit 1")
                .param(acting.body())
                .query(UUID.class)
                .single();
        CurrentBody.during(other, () -> {
            accounts.appoint(person, Role.OPERATOR, null, null);
        });
        var taken = manager.post(BODY + "/people/" + person + "/password", Map.of("password", List.of(NEW)));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(manager.get(BODY + "/people/" + person + "/edit").body()).contains("vale anche in altri enti");
        var own = Visitor.signedIn(port, username, OLD);
        own.get(BODY + "/profile");
        var named = Map.of("name", List.of("Zoe di due enti"), "email", List.of(""));
        assertThat(own.post(BODY + "/profile", versioned(named, 0)).statusCode())
                .isEqualTo(302);
        assertThat(own.get(BODY + "/profile").body()).contains("Zoe di due enti");
    }

    @Test
    void whoChoosesAPasswordGivesTheOldOne() {
        var own = Visitor.signedIn(port, username, OLD);
        own.get(BODY + "/profile");
        assertThat(own.post(BODY + "/profile/password", passwords(OLD, "corta")).body())
                .contains("almeno 10 caratteri");
        assertThat(own.post(BODY + "/profile/password", passwords(OLD, NEW)).statusCode())
                .isEqualTo(302);
        assertThat(home(OLD).statusCode()).isEqualTo(302);
        assertThat(home(NEW).statusCode()).isEqualTo(200);
    }

    @Test
    void guessingTheOldPasswordIsStoppedAndChangesNothing() {
        String before = accounts.byUsername(username).orElseThrow().password();
        var own = Visitor.signedIn(port, username, OLD);
        own.get(BODY + "/profile");
        for (int i = 0; i < 5; i++)
            assertThat(own.post(BODY + "/profile/password", passwords("provo a indovinare", NEW))
                            .body())
                    .contains("Questa non è la password attuale");
        assertThat(own.post(BODY + "/profile/password", passwords(OLD, NEW)).body())
                .contains("Troppi tentativi");
        assertThat(accounts.byUsername(username).orElseThrow().password()).isEqualTo(before);
    }

    /** The home page as seen after signing in with this password: 302 leads back to the sign-in. */
    private HttpResponse<String> home(String password) {
        return Visitor.signedIn(port, username, password).get(BODY + "/");
    }

    private static Map<String, List<String>> passwords(String old, String chosen) {
        return Map.of("oldPassword", List.of(old), "password", List.of(chosen), "_page", List.of(BODY + "/profile"));
    }

    private static Map<String, List<String>> versioned(Map<String, List<String>> form, int version) {
        var sent = new java.util.HashMap<>(form);
        sent.put("_version", List.of(String.valueOf(version)));
        return sent;
    }
}
