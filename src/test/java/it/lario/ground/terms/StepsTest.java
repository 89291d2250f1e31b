package it.lario.ground.terms;

import static it.lario.ground.terms.CaseEvent.Kind.EVALUATION_ASKED;
import static it.lario.ground.terms.CaseEvent.Kind.NOTICE_OF_REJECTION;
import static it.lario.ground.terms.CaseEvent.Kind.OBSERVATIONS;
import static it.lario.ground.terms.CaseEvent.Kind.OPINION_ASKED;
import static it.lario.ground.terms.CaseEvent.Kind.REGULARISATION_RECEIVED;
import static it.lario.ground.terms.CaseEvent.Kind.REGULARISATION_REQUESTED;
import static it.lario.ground.terms.CaseEvent.Kind.RESUMPTION;
import static it.lario.ground.terms.CaseEvent.Kind.SUSPENSION;
import static it.lario.ground.terms.Cases.began;
import static it.lario.ground.terms.Cases.by;
import static it.lario.ground.terms.Outcome.EXPRESS;
import static it.lario.ground.terms.TermRule.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.terms.TermRule.Basis;
import it.lario.ground.terms.TermRule.Regularisation;
import it.lario.ground.terms.TermRule.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** A course is told step by step, in words that exist. */
@Domain(Given.class)
class StepsTest {

    private static final Properties WORDS = words();

    private static Properties words() {
        var words = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/messages/terms.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }

    private static String told(Explanation step) {
        return new MessageFormat(WORDS.getProperty(step.key()), Locale.ITALIAN)
                .format(step.arguments().toArray());
    }

    private static void assertTold(Course course, String... sentences) {
        assertThat(course.steps()).map(StepsTest::told).containsExactly(sentences);
    }

    @Test
    void tellsHowASuspensionMovedTheTerm() {
        assertTold(
                began("2026-02-02")
                        .then(SUSPENSION, "2026-02-16")
                        .then(RESUMPTION, "2026-03-09")
                        .ended(EXPRESS, "2026-03-30")
                        .on("2026-06-01"),
                "L’istanza è stata ricevuta il 2026-02-02: il termine decorre dal giorno dopo.",
                "Il termine è di 30 giorni: finisce il 2026-03-04.",
                "Il termine è stato sospeso dal 2026-02-16 al 2026-03-09 per acquisire informazioni o certificazioni: 21 giorni.",
                "Con i giorni di sospensione il termine finisce il 2026-03-25.",
                "Il procedimento si è concluso il 2026-03-30 con un provvedimento espresso.",
                "35 giorni effettivi: 56 trascorsi, 21 di sospensione.",
                "La scadenza era il 2026-03-25: 5 giorni di ritardo. Il provvedimento indica il termine previsto e il tempo"
                        + " impiegato.");
    }

    @Test
    void tellsWhyADueDayMovedAndWhoStepsIn() {
        assertTold(
                began("2026-09-04").on("2026-10-06"),
                "L’istanza è stata ricevuta il 2026-09-04: il termine decorre dal giorno dopo.",
                "Il termine è di 30 giorni: finisce il 2026-10-04.",
                "Il 2026-10-04 è festivo o non utile: la scadenza passa al 2026-10-05.",
                "32 giorni effettivi: 32 trascorsi, nessuno di sospensione.",
                "La scadenza era il 2026-10-05: finora un giorno di ritardo. Il provvedimento dovrà indicare il termine"
                        + " previsto e il tempo impiegato.",
                "Chi ha il potere sostitutivo conclude entro metà del termine originario: se interviene alla scadenza, entro"
                        + " il 2026-10-20.");
        assertThat(began("2026-09-04").on("2026-10-06").steps())
                .map(Explanation::law)
                .containsExactly(
                        Law.ART_2_C_6,
                        Law.ART_2_C_2,
                        Law.CIVIL_CODE_2963,
                        Law.ART_2_C_4_BIS,
                        Law.ART_2_C_9_QUINQUIES,
                        Law.ART_2_C_9_TER);
    }

    @Test
    void tellsWhatStandsAndForHowLong() {
        Course course = by(USUAL.withSilentAssent(), "2026-03-02")
                .then(OPINION_ASKED, "2026-03-03")
                .then(NOTICE_OF_REJECTION, "2026-03-05")
                .then(OBSERVATIONS, "2026-03-10")
                .then(EVALUATION_ASKED, "2026-03-11")
                .on("2026-03-22");
        assertThat(course.steps().subList(2, 7))
                .map(StepsTest::told)
                .containsExactly(
                        "Quanto richiesto il 2026-03-03 non ferma il termine di questo procedimento.",
                        "Il preavviso di diniego è stato ricevuto il 2026-03-05, le osservazioni sono del 2026-03-10. Il"
                                + " termine riprende dieci giorni dopo, il 2026-03-20: 15 giorni di sospensione.",
                        "Il termine è fermo dal 2026-03-11, in attesa di una valutazione tecnica, al massimo fino al"
                                + " 2026-06-09: finora 11 giorni.",
                        "Le sospensioni si sovrappongono: 26 giorni in tutto, contati una volta sola sono 17.",
                        "Se la sospensione dura quanto può, il termine finisce il 2026-07-06.");
        assertThat(told(course.steps().get(7)))
                .isEqualTo("Senza un provvedimento, alla fine del 2026-07-06 si forma il silenzio assenso.");
    }

    @Test
    void tellsThatARequestWasIncomplete() {
        Cases asked = by(
                        USUAL.lasting(5, Unit.WORKING_DAYS, Basis.OWN_ACT).whenIncomplete(Regularisation.RESTARTS),
                        "2026-03-02")
                .then(REGULARISATION_REQUESTED, "2026-03-03");
        assertThat(asked.on("2026-03-10").steps())
                .map(StepsTest::told)
                .contains(
                        "Il termine è di 5 giorni lavorativi: finisce il 2026-03-09.",
                        "Il termine è fermo dal 2026-03-03, in attesa della regolarizzazione dell’istanza: finora 7 giorni.",
                        "Se la risposta arrivasse oggi, il termine finirebbe il 2026-03-16.",
                        "Del termine è stato usato un giorno lavorativo.",
                        "La scadenza è il 2026-03-16.");
        assertThat(asked.then(REGULARISATION_RECEIVED, "2026-03-11")
                        .on("2026-03-12")
                        .steps())
                .map(StepsTest::told)
                .contains(
                        "L’istanza è stata completata il 2026-03-11: il termine decorre di nuovo da allora e finisce il"
                                + " 2026-03-18.",
                        "9 giorni trascorsi prima che l’istanza fosse completa non contano.");
    }

    @Property
    void everyStepHasItsWords(@ForAll TermRule rule, @ForAll Closures closures, @ForAll List<CaseEvent> events) {
        Judgement judgement = TermEngine.judge(rule, closures, events, LocalDate.of(2026, 6, 10));
        for (Explanation step : judgement.course().orElseThrow().steps()) {
            assertThat(WORDS).containsKeys(step.key(), step.law().key());
            assertThat(told(step)).doesNotContain("{").doesNotContain("null");
            assertThat(WORDS.getProperty(step.key()))
                    .as("uses all of %s", step)
                    .contains("{" + (step.arguments().size() - 1));
        }
    }

    @Test
    void everyNameHasItsWords() {
        Stream.of(
                        Stream.of(CaseEvent.Kind.values()).map(CaseEvent.Kind::key),
                        Stream.of(Law.values()).map(Law::key),
                        Stream.of(Outcome.values()).map(Outcome::key),
                        Stream.of(Stop.values()).map(Stop::key),
                        Stream.of(TermRule.Unit.values()).map(TermRule.Unit::key),
                        Stream.of(TermRule.Basis.values()).map(TermRule.Basis::key),
                        Stream.of(TermRule.Start.values()).map(TermRule.Start::key),
                        Stream.of(TermRule.Regularisation.values()).map(TermRule.Regularisation::key),
                        Stream.of(TermRule.Flaw.values()).map(TermRule.Flaw::key),
                        Stream.of(TermProblem.Kind.values()).map(kind -> new TermProblem(kind, 0).key()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(WORDS).containsKey(key));
        for (String state : List.of("OPEN", "SUSPENDED", "CLOSED"))
            assertThat(WORDS).containsKey("terms.state." + state);
        assertThat(new State.Open().key()).isEqualTo("terms.state.OPEN");
    }
}
