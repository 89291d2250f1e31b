package it.lario.views.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import it.lario.Running;
import it.lario.Town;
import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.ground.kernel.Rome;
import it.lario.ground.mail.Letter;
import it.lario.ground.mail.Letter.Line;
import it.lario.ground.mail.Letter.Part;
import it.lario.ground.people.Role;
import it.lario.views.reminders.Choice.Language;
import it.lario.views.reminders.Choice.Rhythm;
import it.lario.views.reminders.ReminderSettings.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Everybody is told of what waits for them, once for each stage, and nobody of anything else. */
class DigestsTest extends Running {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate LONG_AGO = MONDAY.minusDays(60);

    @Autowired
    ApplicationContext application;

    @Autowired
    Digests digests;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    OneTimeTask<Void> writeDigests;

    private Town town;
    private UUID reader;

    @BeforeEach
    void aReader() {
        on(LONG_AGO);
        town = new Town(application, "Comune di Prova");
        reader = town.person("Niccolò Però", Role.OPERATOR, null);
        silence(town.manager());
        on(MONDAY);
    }

    @AfterEach
    void backToTheMachine() {
        Rome.followMachine();
    }

    @Test
    void saysWhatIsLateWhatIsDueAndWhatIsNewAndWhy() {
        Action late = town.action(reader, "Rivedere l’orario", MONDAY.minusDays(1));
        town.action(reader, "Pubblicare la carta", MONDAY);
        town.action(reader, "Formare il personale", MONDAY.plusDays(5));
        town.action(reader, "Rinnovare il sito", MONDAY.plusDays(90));
        morning(MONDAY);
        Letter letter = onlyLetter();
        String slug = "/" + town.body().slug();
        assertThat(letter.subject()).isEqualTo("Le tue scadenze al 12/10/2026 – Comune di Prova");
        assertThat(letter.parts())
                .extracting(Part::title)
                .containsExactly("In ritardo", "Scade oggi", "In scadenza", "Nuovo negli ultimi sette giorni");
        assertThat(letter.parts().get(0).lines())
                .containsExactly(new Line(
                        "Attua l’azione «Rivedere l’orario»", slug + late.path(), "scadeva il 11/10/2026, ieri"));
        assertThat(letter.parts().get(2).lines().get(0).note()).isEqualTo("entro il 17/10/2026, fra 5 giorni");
        assertThat(letter.why()).contains("Comune di Prova").contains("Ogni giorno lavorativo");
        assertThat(letter.settings()).isEqualTo(slug + "/reminders");
    }

    @Test
    void speaksEnglishToWhoChoseSo() {
        choose(Rhythm.DAILY, Language.EN);
        town.action(reader, "Rivedere l’orario", MONDAY.minusDays(3));
        morning(MONDAY);
        assertThat(onlyLetter().subject()).startsWith("Your deadlines on 12/10/2026");
        assertThat(onlyLetter().parts().get(0).lines().get(0).note()).isEqualTo("was due on 09/10/2026, 3 days ago");
    }

    @Test
    void writesNothingWhenThereIsNothingToSay() {
        assertThat(morning(MONDAY)).isZero();
        town.action(reader, "Rinnovare il sito", MONDAY.plusDays(90));
        assertThat(morning(MONDAY)).isEqualTo(1);
        assertThat(morning(MONDAY.plusDays(1))).isZero();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void writesOnceADayHoweverOftenTheJobRuns() {
        town.action(reader, "Rivedere l’orario", MONDAY.minusDays(1));
        var nodes = List.of(
                CompletableFuture.supplyAsync(() -> digests.write(town.body(), MONDAY)),
                CompletableFuture.supplyAsync(() -> digests.write(town.body(), MONDAY)),
                CompletableFuture.supplyAsync(() -> digests.write(town.body(), MONDAY)));
        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
        town.action(reader, "Arrivata dopo", MONDAY.plusDays(3));
        assertThat(morning(MONDAY)).isZero();
        assertThat(letters()).hasSize(1);
        assertThat(morning(MONDAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void recallsEachStageOnceBeforeAndAfterTheDay() {
        Action action = town.action(reader, "Rivedere l’orario", MONDAY.plusDays(10));
        var told = MONDAY.datesUntil(MONDAY.plusDays(33))
                .filter(day -> morning(day) == 1)
                .map(day -> (int) day.until(action.dueOn(), java.time.temporal.ChronoUnit.DAYS))
                .toList();
        assertThat(told).containsExactly(10, 7, 1, 0, -1, -8, -15, -22);
    }

    @Test
    void saysNothingMoreOfWhatWasDone() {
        Action action = town.action(reader, "Rivedere l’orario", MONDAY.plusDays(1));
        morning(MONDAY);
        town.as(reader, () -> application.getBean(Actions.class).implement(action.id(), "Fatto", MONDAY));
        assertThat(morning(MONDAY.plusDays(2))).isZero();
    }

    @Test
    void whatCannotWaitIsToldAtOnceAndOnce() {
        town.action(reader, "Fra una settimana", MONDAY.plusDays(7));
        town.action(reader, "Entro oggi", MONDAY);
        assertThat(hour(MONDAY)).isEqualTo(1);
        assertThat(onlyLetter().subject()).isEqualTo("Da fare subito: Attua l’azione «Entro oggi»");
        assertThat(onlyLetter().parts()).extracting(Part::title).containsExactly("Scade oggi");
        assertThat(hour(MONDAY)).isZero();
        town.action(reader, "Già in ritardo", MONDAY.minusDays(2));
        assertThat(hour(MONDAY)).isEqualTo(1);
        assertThat(hour(MONDAY)).isZero();
    }

    @Test
    void theWeeklyDigestComesAtTheBeginningOfTheWeekAndOnlyUrgentThingsBetween() {
        choose(Rhythm.WEEKLY, Language.IT);
        town.action(reader, "Fra tre giorni", MONDAY.plusDays(4));
        assertThat(morning(MONDAY.plusDays(1))).isZero();
        assertThat(morning(MONDAY.plusDays(4))).isEqualTo(1);
        assertThat(onlyLetter().subject()).startsWith("Da fare subito");
        town.action(reader, "Nuova", MONDAY.plusDays(60));
        assertThat(morning(MONDAY.plusDays(6))).isEqualTo(1);
        assertThat(morning(MONDAY.plusDays(7))).isEqualTo(1);
        assertThat(letters().get(2).subject()).startsWith("Le tue scadenze");
    }

    @Test
    void whoWantsNoDigestIsToldOnlyWhatMustBeDone() {
        choose(Rhythm.NONE, Language.IT);
        town.action(reader, "Domani", MONDAY.plusDays(1));
        assertThat(morning(MONDAY)).isZero();
        assertThat(morning(MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(onlyLetter().parts()).extracting(Part::title).containsExactly("Scade oggi");
    }

    @Test
    void theHeadOfTheUnitIsToldWhenTheBodyChoseSoAndWhy() {
        UUID office = town.unit("Direzione", null);
        UUID desk = town.unit("Sportello", office);
        UUID head = town.person("Dirigente Prima", Role.EXECUTIVE, office);
        UUID elsewhere = town.person("Dirigente Altrove", Role.EXECUTIVE, town.unit("Altra direzione", null));
        UUID worker = town.person("Ada Sportello", Role.OPERATOR, desk);
        town.action(worker, "Rispondere al cittadino", MONDAY.minusDays(5));
        assertThat(morning(MONDAY)).isEqualTo(1);
        assertThat(letters(head)).isEmpty();
        town.as(town.manager(), () -> reminders.change(0, true, new Rules(7, 1, 7, 6)));
        assertThat(morning(MONDAY.plusDays(1))).isEqualTo(1);
        Letter letter = letters(head).get(0);
        assertThat(letter.parts()).hasSize(1);
        assertThat(letter.parts().get(0).title()).isEqualTo("In ritardo da almeno 6 giorni nelle tue unità");
        assertThat(letter.parts().get(0).lines().get(0).note())
                .isEqualTo("Ada Sportello, scadeva il 07/10/2026, 6 giorni fa");
        assertThat(letter.why()).contains("perché dirigi la loro unità", "dopo 6 giorni");
        assertThat(letters(elsewhere)).isEmpty();
        assertThat(letters(worker)).hasSize(1);
        assertThat(morning(MONDAY.plusDays(2))).as("told once").isZero();
    }

    @Test
    void aBodyMaySwitchRemindersOff() {
        town.action(reader, "Rivedere l’orario", MONDAY.minusDays(1));
        town.as(town.manager(), () -> reminders.change(0, false, Rules.USUAL));
        assertThat(morning(MONDAY)).isZero();
    }

    @Test
    void whoHoldsNoRoleAnyMoreIsToldNothing() {
        town.action(reader, "Rivedere l’orario", MONDAY.minusDays(1));
        town.within(() -> jdbc.sql("update appointment set until = :day where body_id = :body and person_id = :person")
                .param("day", MONDAY.minusDays(1))
                .param("body", town.body().id())
                .param("person", reader)
                .update());
        assertThat(morning(MONDAY)).isZero();
    }

    @Test
    void aBodyTellsOnlyWhatIsItsOwn() {
        Town other = new Town(application, "Comune Vicino");
        other.appointed(reader, Role.OPERATOR, null);
        silence(other.manager());
        town.action(reader, "Nostra", MONDAY.minusDays(1));
        other.action(reader, "Loro", MONDAY.minusDays(1));
        morning(MONDAY);
        digests.write(other.body(), MONDAY);
        assertThat(onlyLetter().toString()).contains("Nostra").doesNotContain("Loro");
    }

    @Test
    void theJobGoesRoundABodyInTheBackground() {
        town.action(reader, "Rivedere l’orario", MONDAY.minusDays(1));
        String name = town.body().slug() + " " + MONDAY + " morning";
        application.getBean(SchedulerClient.class).scheduleIfNotExists(writeDigests.instance(name), Instant.now());
        await().atMost(Duration.ofSeconds(30)).until(() -> letters().size() == 1);
    }

    private int morning(LocalDate day) {
        on(day);
        return digests.go(town.body(), new Round(day, true));
    }

    private int hour(LocalDate day) {
        on(day);
        return digests.go(town.body(), new Round(day, false));
    }

    private static void on(LocalDate day) {
        Rome.follow(Clock.fixed(day.atTime(7, 30).atZone(Rome.ZONE).toInstant(), Rome.ZONE));
    }

    private void choose(Rhythm rhythm, Language language) {
        town.as(reader, () -> {
            reminders.choose(new Choice(rhythm, language));
            return null;
        });
    }

    /** The quality manager has deadlines of her own, such as the decision on the climate: here she has no address. */
    private void silence(UUID manager) {
        jdbc.sql("update person set email = null where id = ?").param(manager).update();
    }

    private Letter onlyLetter() {
        assertThat(letters()).hasSize(1);
        return letters().get(0);
    }

    private List<Letter> letters() {
        return letters(reader);
    }

    private List<Letter> letters(UUID person) {
        return town.within(() -> jdbc
                .sql("select letter from mail where body_id = :body and person_id = :person order by id")
                .param("body", town.body().id())
                .param("person", person)
                .query(String.class)
                .list()
                .stream()
                .map(text -> json.readValue(text, Letter.class))
                .toList());
    }
}
