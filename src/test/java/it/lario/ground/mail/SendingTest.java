package it.lario.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.lario.Running;
import it.lario.Town;
import it.lario.Visitor;
import it.lario.ground.kernel.Rome;
import it.lario.ground.mail.Letter.Line;
import it.lario.ground.mail.Letter.Part;
import it.lario.ground.mail.Mail.Problem;
import it.lario.ground.mail.Mail.Status;
import it.lario.ground.mail.Smtp.Security;
import it.lario.ground.people.Role;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages leave through a real mail server, at least once, and never for nobody's eyes. */
class SendingTest extends Running {

    private static final Instant MORNING = Instant.parse("2026-03-09T06:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Outbox outbox;

    @Autowired
    MailRepository mails;

    @Autowired
    Sending sending;

    @Autowired
    JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Town town;
    private UUID reader;

    @BeforeEach
    void aReader() {
        at(Duration.ZERO);
        town = new Town(application, "Comune di Prova");
        reader = town.person("Niccolò Però", Role.OPERATOR, null);
        server.start();
    }

    @AfterEach
    void backToTheMachine() {
        town.within(() -> jdbc.sql("delete from mail where body_id = ?")
                .param(town.body().id())
                .update());
        server.stop();
        Rome.followMachine();
    }

    @Test
    void arrivesAsPlainTextAndAsHtmlWithTheHeadersOfAnAutomaticMessage() throws Exception {
        queue("uno", "Le tue scadenze – è ora");
        assertThat(sending.send(smtp())).isEqualTo(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Le tue scadenze – è ora");
        var to = (InternetAddress) message.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Niccolò Però");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Lario");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://lario.example/" + town.body().slug() + "/reminders>");
        assertThat(message.getMessageID()).isEqualTo("<" + only().id() + "@lario.example>");
        assertThat(message.getSentDate()).isEqualTo(java.util.Date.from(MORNING));
        var both = (MimeMultipart) message.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContent().toString())
                .contains("In ritardo", "- Verifica l’età <b>&", "https://lario.example/c/actions/1", "perché sì");
        assertThat(both.getBodyPart(1).getContent().toString())
                .contains(
                        "<html lang=\"it\">",
                        "Verifica l’età &lt;b&gt;&amp;",
                        "href=\"https://lario.example/c/actions/1\"");
        assertThat(only().status()).isEqualTo(Status.SENT);
    }

    @Test
    void aTextNeverBecomesAHeader() throws Exception {
        jdbc.sql("update person set name = ? where id = ?")
                .params("Eva\r\nBcc: spia@cattivi.example", reader)
                .update();
        queue("uno", "Titolo\r\nBcc: spia@cattivi.example\r\n\r\nAltro testo");
        sending.send(smtp());
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Titolo Bcc: spia@cattivi.example Altro testo");
    }

    @Test
    void waitsWhileTheServerIsDownAndLeavesWhenItIsBack() {
        queue("uno", "Prova");
        server.stop();
        assertThat(sending.send(smtp(1))).isZero();
        assertThat(only().status()).isEqualTo(Status.WAITING);
        assertThat(only().problem()).isEqualTo(Problem.UNREACHABLE);
        assertThat(only().nextAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(1)));
        server.start();
        assertThat(sending.send(smtp())).as("not before its time").isZero();
        at(Duration.ofMinutes(1));
        assertThat(sending.send(smtp())).isEqualTo(1);
        assertThat(only().attempts()).isEqualTo(2);
        assertThat(only().problem()).isNull();
    }

    @Test
    void failsAfterTheLastTryAndSaysWhy() {
        queue("uno", "Prova");
        for (int day = 0; day < Mail.RESTS.size(); day++) {
            at(Duration.ofHours(25L * day));
            sending.send(smtp(1));
            assertThat(only().status()).isEqualTo(Status.WAITING);
        }
        at(Duration.ofHours(25L * Mail.RESTS.size()));
        sending.send(smtp(1));
        assertThat(only().status()).isEqualTo(Status.FAILED);
        assertThat(only().problem()).isEqualTo(Problem.UNREACHABLE);
        at(Duration.ofDays(15));
        assertThat(sending.send(smtp())).isZero();
    }

    @Test
    void anAddressThatCannotBeFailsAtOnce() {
        jdbc.sql("update person set email = 'nessuno' where id = ?")
                .param(reader)
                .update();
        queue("uno", "Prova");
        sending.send(smtp());
        assertThat(only().status()).isEqualTo(Status.FAILED);
        assertThat(only().problem()).isEqualTo(Problem.ADDRESS);
    }

    @Test
    void aServerThatCannotProveItsNameGetsNothing() {
        var secret = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        secret.start();
        try {
            queue("uno", "Prova");
            sending.send(smtp(secret.getSmtps().getPort(), Security.TLS, ""));
            sending.send(smtp(server.getSmtp().getPort(), Security.STARTTLS, ""));
            assertThat(secret.getReceivedMessages()).isEmpty();
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(only().problem()).isEqualTo(Problem.UNREACHABLE);
        } finally {
            secret.stop();
        }
    }

    @Test
    void aWrongPasswordIsSaidToBeOne() {
        server.setUser("posta@lario.example", "posta", "giusta");
        queue("uno", "Prova");
        sending.send(smtp(server.getSmtp().getPort(), Security.NONE, "sbagliata"));
        assertThat(only().problem()).isEqualTo(Problem.SIGN_IN);
        at(Duration.ofMinutes(1));
        assertThat(sending.send(smtp(server.getSmtp().getPort(), Security.NONE, "giusta")))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyIsQueuedOnce() {
        assertThat(queue("uno", "Prova")).isTrue();
        assertThat(queue("uno", "Prova")).isFalse();
        sending.send(smtp());
        assertThat(queue("uno", "Prova")).isFalse();
        assertThat(sending.send(smtp())).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void severalNodesSendEachMessageOnce() {
        for (int i = 0; i < 20; i++) queue("n " + i, "Prova " + i);
        var nodes = List.of(
                CompletableFuture.supplyAsync(() -> sending.send(smtp())),
                CompletableFuture.supplyAsync(() -> sending.send(smtp())),
                CompletableFuture.supplyAsync(() -> sending.send(smtp())));
        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void aNodeThatDiedAfterTakingAMessageDoesNotLoseIt() {
        queue("uno", "Prova");
        town.within(() -> application.getBean(Deliveries.class).take());
        assertThat(sending.send(smtp())).isZero();
        at(Mail.TAKEN);
        assertThat(sending.send(smtp())).isEqualTo(1);
    }

    @Test
    void lettersOfOneSeriesTravelTogetherAndALaterOneReplacesAnEarlierOne() throws Exception {
        Town other = new Town(application, "Unione delle Valli");
        other.appointed(reader, Role.OPERATOR, null);
        queue(town, "uno", "digest", "Ieri");
        queue(town, "due", "digest", "Oggi");
        queue(other, "due", "digest", "Altrove");
        assertThat(sending.send(smtp())).isEqualTo(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Le tue scadenze in 2 enti");
        assertThat(((MimeMultipart) message.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("Comune di Prova", "Unione delle Valli");
        assertThat(all()).extracting(Mail::status).containsExactlyInAnyOrder(Status.DISCARDED, Status.SENT);
        assertThat(all()).extracting(Mail::problem).containsExactlyInAnyOrder(Problem.REPLACED, null);
    }

    @Test
    void whoLeftTheBodyMeanwhileGetsNothingNorDoesAnybodyWhatIsOutdated() {
        queue("uno", "Prova");
        town.within(() -> jdbc.sql("update appointment set until = :day where body_id = :body and person_id = :person")
                .param("day", Rome.today())
                .param("body", town.body().id())
                .param("person", reader)
                .update());
        at(Duration.ofDays(1));
        sending.send(smtp());
        assertThat(only().problem()).isEqualTo(Problem.GONE);
        reader = town.manager();
        queue("due", "Prova");
        at(Duration.ofDays(9));
        sending.send(smtp());
        assertThat(all()).extracting(Mail::problem).containsExactlyInAnyOrder(Problem.GONE, Problem.OUTDATED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAServerEverythingWaitsAndAdministratorsSeeIt() {
        queue("uno", "Le tue scadenze");
        assertThat(sending.send(application.getBean(Smtp.class))).isZero();
        assertThat(only().status()).isEqualTo(Status.WAITING);
        var manager = Visitor.signedIn(port, username(town.manager()), Town.PASSWORD);
        String base = "/" + town.body().slug();
        assertThat(manager.get(base + "/").body()).contains("Un messaggio aspetta");
        assertThat(manager.get(base + "/outbox").body())
                .contains("Le tue scadenze", "Niccolò Però", "In attesa", "LARIO_SMTP_HOST");
        assertThat(manager.get(base + "/outbox?status=FAILED").body()).doesNotContain("Le tue scadenze");
        var operator = Visitor.signedIn(port, username(reader), Town.PASSWORD);
        assertThat(operator.get(base + "/outbox").statusCode()).isEqualTo(403);
        assertThat(operator.get(base + only().path()).statusCode()).isEqualTo(403);
    }

    @Test
    void administratorsTryAgainOrDiscardWithAReason() {
        queue("uno", "Prova");
        for (int i = 0; i <= Mail.RESTS.size(); i++) {
            at(Duration.ofHours(25L * i));
            sending.send(smtp(1));
        }
        var manager = Visitor.signedIn(port, username(town.manager()), Town.PASSWORD);
        String page = "/" + town.body().slug() + only().path();
        assertThat(manager.get(page).body()).contains("Non riuscito", "Il server di posta non risponde");
        assertThat(manager.post(page + "/retry", Map.of()).statusCode()).isEqualTo(302);
        assertThat(only().status()).isEqualTo(Status.WAITING);
        assertThat(only().attempts()).isZero();
        manager.get(page);
        var refused = manager.post(page + "/discard", Map.of("_page", List.of(page), "reason", List.of(" ")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(manager.post(page + "/discard", Map.of("reason", List.of("Non serve più")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(only().status()).isEqualTo(Status.DISCARDED);
        assertThat(manager.get(page).body()).contains("Non serve più", "Scartato", "Rimesso in attesa");
        assertThat(manager.post(page + "/retry", Map.of()).statusCode()).isEqualTo(422);
    }

    private boolean queue(String key, String subject) {
        return queue(town, key, null, subject);
    }

    private boolean queue(Town from, String key, String series, String subject) {
        var line = new Line("Verifica l’età <b>&", "/c/actions/1", "perché sì");
        var letter = new Letter(
                subject,
                from.body().name(),
                List.of(new Part("In ritardo", List.of(line))),
                "Perché sì.",
                "/" + from.body().slug() + "/reminders");
        LocalDate until = Rome.today().plusDays(7);
        return from.within(() -> outbox.queue(new Envelope(reader, key, series, "it", Rome.now(), until), letter));
    }

    private Mail only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private List<Mail> all() {
        return town.within(() -> mails.findAll());
    }

    private String username(UUID person) {
        return jdbc.sql("select username from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private static void at(Duration later) {
        Rome.follow(Clock.fixed(MORNING.plus(later), Rome.ZONE));
    }

    private Smtp smtp() {
        return smtp(server.getSmtp().getPort());
    }

    private static Smtp smtp(int port) {
        return smtp(port, Security.NONE, "");
    }

    private static Smtp smtp(int port, Security security, String password) {
        return new Smtp(
                "127.0.0.1",
                port,
                security,
                password.isEmpty() ? "" : "posta",
                password,
                "Lario <lario@lario.example>",
                "https://lario.example/");
    }
}
