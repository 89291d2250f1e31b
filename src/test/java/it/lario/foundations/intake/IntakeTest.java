package it.lario.foundations.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.Running;
import it.lario.Town;
import it.lario.Visitor;
import it.lario.foundations.indicators.Chart;
import it.lario.foundations.indicators.Definition;
import it.lario.foundations.indicators.Frequency;
import it.lario.foundations.indicators.Indicators;
import it.lario.foundations.indicators.Kind;
import it.lario.foundations.indicators.Measurement;
import it.lario.foundations.intake.IntakeBatch.Acceptance;
import it.lario.foundations.intake.IntakeBatch.Status;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** A file of rows comes in as people meant it, or tells row by row why not; and goes out whole. */
class IntakeTest extends Running {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Autowired
    ApplicationContext application;

    @Autowired
    Intake intake;

    @Autowired
    IntakeWorks works;

    @Autowired
    IntakeJob job;

    @Autowired
    IntakeProgress progress;

    @Autowired
    Indicators indicators;

    private Town town;
    private UUID indicator;

    @BeforeEach
    void aTown() {
        town = new Town(application, "Comune delle Importazioni");
        indicator = indicator("T 01", Frequency.MONTHLY);
    }

    @Test
    void aMessyFileComesInAfterItsBadRowsWereMended() throws IOException {
        var file = new StringBuilder("\"Indicatore\";Periodo; Valore ;Annotazione\r\n");
        for (int i = 0; i < 200; i++) {
            String value = i % 40 == 7 ? "circa " + i : "1.0" + i % 10 + "0,5";
            String note = i % 25 == 3 ? "\"=somma; è\r\nsu due righe\"" : "perché";
            file.append("T 01;").append(i % 12 + 1).append('/').append(1990 + i / 12);
            file.append(';').append(value).append(';').append(note).append("\r\n");
        }
        file.append("T 01;05-03-26;1;\r\n;;;\r\n\r\n");
        UUID id = brought("dati.csv", file.toString().getBytes(WINDOWS));
        manager(() -> intake.map(id, List.of("code", "period", "value", "note")));
        assertThat(goneOn(id).tally()).isEqualTo(new IntakeTally(201, 6, 6, 195, 0, 0));
        assertThat(figures()).as("a check writes nothing").isEmpty();

        var visitor = Visitor.signedIn(port, username(town.manager()), Town.PASSWORD);
        var page = visitor.get(path(id));
        assertThat(page.body())
                .contains("«circa 7» non è un numero", "windows-1252", "Importa solo le 195 righe buone");
        String errors = new String(visitor.bytes(path(id) + "/errors"), WINDOWS);
        assertThat(errors.lines().findFirst().orElseThrow())
                .isEqualTo("Indicatore;Periodo;Valore;Annotazione;Motivo del rifiuto (Lario)");
        assertThat(errors).contains("T 01;8/1990;circa 7;perché;", "«05-03-26» non è un mese");
        assertThatThrownBy(() -> manager(() -> intake.accept(id, Acceptance.ALL_OR_NOTHING)))
                .hasMessage("intake.has-bad-rows");
        manager(() -> intake.accept(id, Acceptance.GOOD_ROWS));
        assertThat(goneOn(id).status()).isEqualTo(Status.DONE);
        assertThat(figures()).hasSize(195);
        assertThat(figures())
                .anyMatch(one -> "=somma; è\r\nsu due righe".equals(one.note()))
                .allMatch(one -> one.value().compareTo(BigDecimal.valueOf(1_000)) > 0);

        String mended = errors.replaceAll("circa \\d+", "7,5").replace("05-03-26", "1/2026");
        UUID again = brought("dati corretti.csv", mended.getBytes(WINDOWS));
        assertThat(manager(() -> intake.proposed(intake.get(again))))
                .as("as it was said of the same headings")
                .containsExactly("code", "period", "value", "note", "");
        manager(() -> intake.map(again, intake.proposed(intake.get(again))));
        goneOn(again);
        manager(() -> intake.accept(again, Acceptance.ALL_OR_NOTHING));
        assertThat(goneOn(again).tally()).isEqualTo(new IntakeTally(6, 0, 0, 6, 0, 0));
        assertThat(figures()).hasSize(201);
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() {
        byte[] file = "codice;periodo;valore\nT 01;2026-01;3\nT 01;2026-02;4,5\n".getBytes();
        done(file);
        assertThatThrownBy(() -> brought("altro nome.csv", file)).hasMessage("intake.same-file");
        UUID again = manager(() -> intake.bring("measurements", "di nuovo.csv", new ByteArrayResource(file), true))
                .id();
        manager(() -> intake.map(again, intake.proposed(intake.get(again))));
        assertThat(goneOn(again).tally()).isEqualTo(new IntakeTally(2, 0, 0, 0, 0, 2));
        manager(() -> intake.accept(again, Acceptance.ALL_OR_NOTHING));
        goneOn(again);
        assertThat(figures()).hasSize(2);
    }

    @Test
    void anImportIsUndoneByTheRegistersOwnRulesAndNotOverLaterWork() {
        done("codice;periodo;valore\nT 01;2026-01;3\nT 01;2026-02;4\n".getBytes());
        UUID second = done("codice;periodo;valore\nT 01;2026-02;5\nT 01;2026-03;6\n".getBytes());
        assertThat(current()).containsExactly("2026-03-01 6", "2026-02-01 5", "2026-01-01 3");
        manager(() -> intake.undo(second));
        assertThat(goneOn(second).status()).isEqualTo(Status.UNDONE);
        assertThat(current()).containsExactly("2026-02-01 4", "2026-01-01 3");
        assertThat(manager(() -> indicators.get(indicator)).lastPeriod()).isEqualTo(LocalDate.of(2026, 2, 1));

        // The period is free again, also for whoever types.
        UUID third = done("codice;periodo;valore\nT 01;2026-03;7\n".getBytes());
        assertThat(current()).startsWith("2026-03-01 7");
        var figure = figures().get(0);
        manager(() -> indicators.measure(
                indicator,
                new Measurement.Count(
                        figure.period(), BigDecimal.TEN, null, null, figure.id(), Measurement.Source.TYPED)));
        manager(() -> intake.undo(third));
        IntakeBatch kept = goneOn(third);
        assertThat(kept.status()).isEqualTo(Status.DONE);
        assertThat(kept.trouble()).isEqualTo("indicators.intake.later");
        assertThat(current()).startsWith("2026-03-01 10");
    }

    @Test
    void whatSomebodyCancelsLeavesNothing() {
        UUID id = checked("codice;periodo;valore\nT 01;2026-01;3\n".getBytes());
        manager(() -> intake.accept(id, Acceptance.ALL_OR_NOTHING));
        assertThat(manager(() -> intake.cancel(id)).status()).isEqualTo(Status.CANCELLED);
        assertThat(goneOn(id).status()).isEqualTo(Status.CANCELLED);
        assertThat(figures()).isEmpty();

        // While it is being worked on, the work itself sees that it should stop.
        UUID running = checked("codice;periodo;valore\nT 01;2026-02;3\n".getBytes());
        manager(() -> intake.accept(running, Acceptance.ALL_OR_NOTHING));
        town.within(() -> {
            progress.cancel(running);
            return null;
        });
        assertThat(goneOn(running).status()).isEqualTo(Status.CANCELLED);
        assertThat(figures()).isEmpty();
        assertThatThrownBy(() -> manager(() -> intake.accept(running, Acceptance.GOOD_ROWS)))
                .hasMessage("intake.step-out-of-order");
    }

    @Test
    void workThatACrashBrokeOffBeginsAgainByItself() throws InterruptedException {
        UUID id = checked("codice;periodo;valore\nT 01;2026-01;3\n".getBytes());
        // As a crash leaves it: confirmed, with no job that knows of it.
        town.within(() -> jdbc.sql("""
                update intake_batch set status = 'RUNNING', acceptance = 'ALL_OR_NOTHING'
                where body_id = ? and id = ?""").params(town.body().id(), id).update());
        job.begunBefore();
        for (int i = 0; i < 100 && manager(() -> intake.get(id)).status() != Status.DONE; i++) Thread.sleep(100);
        assertThat(manager(() -> intake.get(id)).status()).isEqualTo(Status.DONE);
        assertThat(figures()).hasSize(1);
    }

    @Test
    void aSpreadsheetIsReadWithItsDaysAndItsNumbersAndItsErrorsComeBackAsOne() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Prova", "1.0")) {
            var sheet = book.newWorksheet("Dati");
            sheet.value(0, 0, "Codice");
            sheet.value(0, 1, "Mese");
            sheet.value(0, 2, "Valore");
            sheet.value(0, 3, "Nota");
            sheet.value(1, 0, "T 01");
            sheet.value(1, 1, LocalDate.of(2026, 1, 1));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 1.234);
            sheet.value(3, 0, "T 01");
            sheet.value(3, 1, "2026-02");
            sheet.value(3, 2, "non so");
        }
        UUID id = checked(out.toByteArray());
        assertThat(manager(() -> intake.get(id)).tally()).isEqualTo(new IntakeTally(2, 1, 1, 1, 0, 0));
        manager(() -> intake.accept(id, Acceptance.GOOD_ROWS));
        goneOn(id);
        assertThat(current()).containsExactly("2026-01-01 1.234");
        var visitor = Visitor.signedIn(port, username(town.manager()), Town.PASSWORD);
        assertThat(visitor.get(path(id)).body()).contains("<span>4</span>", "«non so» non è un numero");
        byte[] errors = visitor.bytes(path(id) + "/errors");
        assertThat(new String(errors, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        UUID again = checked(errors);
        assertThat(manager(() -> intake.get(again)).tally().refused()).isEqualTo(1);
    }

    @Test
    void aProgramBringsRowsWithoutAPersonsClicksAndTheSameKeyIsTheSameBatch() {
        byte[] lines =
                "{\"code\":\"T 01\",\"period\":\"2026-01\",\"value\":1.234}\n{\"code\":\"T 09\",\"period\":\"2026-01\"}\n"
                        .getBytes();
        IntakeBatch batch = received(lines, "application/x-ndjson", "chiave", Acceptance.GOOD_ROWS);
        assertThat(goneOn(batch.id()).tally()).isEqualTo(new IntakeTally(2, 1, 1, 1, 0, 0));
        assertThat(current()).containsExactly("2026-01-01 1.234");
        assertThat(received(new byte[0], "text/csv", "chiave", Acceptance.GOOD_ROWS)
                        .id())
                .isEqualTo(batch.id());
        byte[] csv = "code;period;value\nT 01;2026-02;2\nT 01;2026-13;2\n".getBytes();
        IntakeBatch whole = received(csv, "text/csv; charset=utf-8", null, Acceptance.ALL_OR_NOTHING);
        assertThat(goneOn(whole.id()).status()).isEqualTo(Status.CHECKED);
        assertThat(current()).hasSize(1);
        assertThatThrownBy(() -> received("a;b\n1;2\n".getBytes(), "text/csv", null, Acceptance.GOOD_ROWS))
                .hasMessage("intake.field-unmapped");
        assertThatThrownBy(() -> received(csv, "image/png", null, Acceptance.GOOD_ROWS))
                .hasMessage("intake.type-not-taken");
    }

    @Test
    void onlyWhoMayBringRowsSeesAndMovesABatch() {
        UUID id = checked("codice;periodo;valore\nT 01;2026-01;3\n".getBytes());
        UUID liaison = town.person("Piero Referente", Role.QUALITY_LIAISON, null);
        UUID evaluator = town.person("Elsa Valutatrice", Role.OIV, null);
        for (UUID other : List.of(liaison, evaluator))
            assertThatThrownBy(() -> town.as(other, () -> intake.get(id))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> town.as(
                        evaluator,
                        () -> intake.bring("measurements", "a.csv", new ByteArrayResource(new byte[1]), false)))
                .isInstanceOf(Forbidden.class);
        var visitor = Visitor.signedIn(port, username(liaison), Town.PASSWORD);
        assertThat(visitor.get("/" + town.body().slug() + "/intake").body()).contains("Nessuna importazione");
        assertThat(visitor.get(path(id)).statusCode()).isEqualTo(403);
    }

    private IntakeBatch received(byte[] content, String type, String key, Acceptance how) {
        return manager(() -> intake.receive("measurements", new ByteArrayInputStream(content), type, key, how));
    }

    private UUID brought(String name, byte[] content) {
        return manager(() -> intake.bring("measurements", name, new ByteArrayResource(content), false))
                .id();
    }

    private UUID checked(byte[] content) {
        UUID id = brought("dati.csv", content);
        manager(() -> intake.map(id, intake.proposed(intake.get(id))));
        assertThat(goneOn(id).status()).isEqualTo(Status.CHECKED);
        return id;
    }

    private UUID done(byte[] content) {
        UUID id = checked(content);
        manager(() -> intake.accept(id, Acceptance.ALL_OR_NOTHING));
        assertThat(goneOn(id).status()).isEqualTo(Status.DONE);
        return id;
    }

    /** The job may be at it at this moment: then its end is waited for. */
    private IntakeBatch goneOn(UUID id) {
        for (int i = 0; i < 200; i++) {
            CurrentBody.during(town.body().id(), () -> works.goOn(id));
            IntakeBatch batch = manager(() -> intake.get(id));
            if (!batch.status().atWork()) return batch;
        }
        throw new AssertionError("still at work");
    }

    private List<Measurement> figures() {
        return manager(() -> indicators.measurements(indicator));
    }

    private List<String> current() {
        var all = figures();
        return all.stream()
                .filter(one -> one.counts(all))
                .map(one ->
                        one.period() + " " + one.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private String path(UUID id) {
        return "/" + town.body().slug() + "/intake/" + id;
    }

    private String username(UUID person) {
        return jdbc.sql("select username from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private UUID indicator(String code, Frequency frequency) {
        var definition = new Definition(
                code,
                "Prova",
                null,
                null,
                town.manager(),
                Kind.VALUE,
                "Che cosa",
                null,
                null,
                "giorni",
                Definition.Direction.DOWN,
                frequency,
                Chart.INDIVIDUALS,
                null,
                12,
                null,
                null,
                "Prova");
        return manager(() -> indicators.define(definition)).id();
    }

    private <T> T manager(Supplier<T> step) {
        return town.as(town.manager(), step);
    }
}
