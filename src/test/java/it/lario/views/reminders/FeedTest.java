package it.lario.views.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Town;
import it.lario.Visitor;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Role;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar program reads its person's deadlines by a secret address, and nothing of anybody else. */
class FeedTest extends Running {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Pattern ADDRESS = Pattern.compile("value=\"http://localhost:\\d+(/calendar/[^\"]+\\.ics)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    private Town town;
    private UUID reader;
    private Visitor signedIn;
    private Visitor program;

    @BeforeEach
    void aReader() {
        Rome.follow(Clock.fixed(DAY.atTime(9, 0).atZone(Rome.ZONE).toInstant(), Rome.ZONE));
        town = new Town(application, "Comune di Prova");
        reader = town.person("Niccolò Però", Role.OPERATOR, null);
        signedIn = Visitor.signedIn(port, username(reader), Town.PASSWORD);
        program = new Visitor(port);
    }

    @AfterEach
    void backToTheMachine() {
        Rome.followMachine();
    }

    @Test
    void showsTheDeadlinesOfAllTheBodiesOfThePersonAndOfNobodyElse() throws Exception {
        Town second = new Town(application, "Unione delle Valli");
        second.appointed(reader, Role.OPERATOR, null);
        Town foreign = new Town(application, "Comune Straniero");
        UUID stranger = foreign.person("Altra Persona", Role.OPERATOR, null);
        town.action(reader, "Nostra; con virgola, e «virgolette»", LocalDate.of(2026, 10, 31));
        second.action(reader, "Della seconda", LocalDate.of(2026, 12, 31));
        town.action(town.manager(), "Di una collega", DAY);
        foreign.action(stranger, "Di altri", DAY);
        var answer = program.get(renewed());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("X-WR-TIMEZONE:Europe/Rome");
        var events = events(answer);
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder(
                        "Attua l’azione «Nostra; con virgola, e «virgolette»»", "Attua l’azione «Della seconda»");
        assertThat(answer.body())
                .contains("DTSTART;VALUE=DATE:20261031\r\nDTEND;VALUE=DATE:20261101")
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101");
    }

    @Test
    void theSameDeadlineKeepsItsName() throws Exception {
        town.action(reader, "Sempre la stessa", DAY.plusDays(9));
        String address = renewed();
        String first =
                events(program.get(address)).get(0).getUid().orElseThrow().getValue();
        assertThat(events(program.get(address)).get(0).getUid().orElseThrow().getValue())
                .isEqualTo(first);
    }

    @Test
    void theAddressIsShownOnceAndKeptAsAHash() throws Exception {
        String address = renewed();
        assertThat(signedIn.get(page()).body()).doesNotContain("/calendar/" + secret(address));
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(secret(address).getBytes(StandardCharsets.UTF_8));
        assertThat(jdbc.sql("select secret_hash from calendar_feed where person_id = ?")
                        .param(reader)
                        .query(byte[].class)
                        .single())
                .isEqualTo(hash);
        assertThat(java.util.Base64.getUrlDecoder().decode(secret(address))).hasSize(32);
    }

    @Test
    void aRenewedOrRevokedAddressOpensNothing() {
        String first = renewed();
        String second = renewed();
        assertThat(program.get(first).statusCode()).isEqualTo(404);
        assertThat(program.get(second).statusCode()).isEqualTo(200);
        signedIn.get(page());
        assertThat(signedIn.post(page() + "/calendar/revocation", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(program.get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongAddressIsNotFound() {
        assertThat(program.get("/calendar/" + "A".repeat(43) + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(program.get("/calendar/corto.ics").statusCode()).isEqualTo(404);
        assertThat(renewed()).isNotEqualTo("/calendar/" + "A".repeat(43) + ".ics");
    }

    @Test
    void whoHoldsNoRoleAnyMoreReadsNothing() throws Exception {
        town.action(reader, "Nostra", DAY);
        String address = renewed();
        assertThat(events(program.get(address))).hasSize(1);
        town.within(() -> jdbc.sql(
                        "update appointment set since = :day, until = :day where body_id = :body and person_id = :person")
                .param("day", DAY.minusDays(1))
                .param("body", town.body().id())
                .param("person", reader)
                .update());
        assertThat(events(program.get(address))).isEmpty();
    }

    @Test
    void aProgramThatAsksTooOftenIsAskedToWait() {
        String address = renewed();
        var statuses = IntStream.rangeClosed(0, FeedLimit.PER_CALENDAR + 2)
                .mapToObj(i -> program.get(address).statusCode())
                .toList();
        assertThat(statuses.subList(0, FeedLimit.PER_CALENDAR)).containsOnly(200);
        assertThat(statuses).endsWith(429);
    }

    @Test
    void aPersonChoosesHowOftenAndInWhichLanguage() {
        assertThat(signedIn.get("/" + town.body().slug() + "/").body()).contains("href=\"" + page() + "\"");
        signedIn.get(page());
        assertThat(signedIn.post(page(), Map.of("rhythm", List.of("WEEKLY"), "language", List.of("EN")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(application.getBean(Reminders.class).choice(reader))
                .isEqualTo(new Choice(Choice.Rhythm.WEEKLY, Choice.Language.EN));
        assertThat(signedIn.get(page() + "/settings").statusCode()).isEqualTo(403);
    }

    @Test
    void theQualityManagerDecidesForTheBodyAndItIsNoted() {
        var manager = Visitor.signedIn(port, username(town.manager()), Town.PASSWORD);
        String settings = page() + "/settings";
        manager.get(settings);
        assertThat(manager.post(settings, form("-1", "5", "9")).statusCode()).isEqualTo(422);
        assertThat(manager.post(settings, form("-1", "14", "2")).statusCode()).isEqualTo(302);
        assertThat(manager.get(settings).body()).contains("Promemoria modificati", "value=\"14\"");
        assertThat(manager.post(settings, form("-1", "21", "3")).statusCode()).isEqualTo(409);
        assertThat(manager.post(settings, form("0", "21", "3")).statusCode()).isEqualTo(302);
        assertThat(manager.post(settings, form("0", "30", "3")).statusCode()).isEqualTo(409);
    }

    private Map<String, List<String>> form(String version, String first, String last) {
        return Map.of(
                "_page", List.of(page() + "/settings"),
                "_version", List.of(version),
                "active", List.of("true"),
                "firstNotice", List.of(first),
                "lastNotice", List.of(last),
                "repeatEvery", List.of("7"),
                "escalateAfter", List.of(""));
    }

    private String page() {
        return "/" + town.body().slug() + "/reminders";
    }

    private String renewed() {
        signedIn.get(page());
        var found =
                ADDRESS.matcher(signedIn.post(page() + "/calendar", Map.of()).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String secret(String address) {
        return address.replace("/calendar/", "").replace(".ics", "");
    }

    private static List<VEvent> events(HttpResponse<String> answer) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate();
        return calendar.getComponents("VEVENT");
    }

    private String username(UUID person) {
        return jdbc.sql("select username from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
