package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Walk;
import it.lario.ground.kernel.Rome;
import it.lario.ground.printing.Archival;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quality office drafts an objective of two years; it is approved, checked behind its way, and its first year closes. */
class AnObjectiveYearClosesTest extends Running {

    private static final String LIST = "/" + PROVINCE + "/objectives";
    private static final int YEAR = Rome.today().getYear() - 1;

    private Screen manager;

    @BeforeEach
    void signIn() {
        manager = new Screen(port, Screen.LAPTOP, true).signIn("anna.bianchi", Walk.PASSWORD);
    }

    @AfterEach
    void leave() {
        manager.close();
    }

    @Test
    void fromADraftToAClosedYear() throws Exception {
        String objective = drafted();
        manager.sees("Indica l’impatto atteso", "Aggiungi almeno un indicatore").isGood();
        assertThat(manager.page().locator("form[action$='/approval']").count()).isZero();

        manager.openNamed("Indica l’impatto atteso")
                .form(objective)
                .type("impact", "Chi chiede un atto lo riceve in tempo")
                .type("stakeholders", "Cittadini e professionisti")
                .type("resources", "Due operatori")
                .type("phaseName", 0, "Modulo in linea")
                .type("phaseFrom", 0, YEAR + "-02-01")
                .type("phaseTo", 0, YEAR + "-06-30")
                .save();
        measured("Risposte entro venti giorni", "%", "75", "60", "80", "90");
        measured("Giudizio di chi chiede", "punti", "25", "3", "3,2", "3,4");
        manager.form("/approval").save().sees("In corso", "Approvato").isGood();

        manager.form("/phases")
                .choose("phase", "Modulo in linea")
                .type("doneOn", YEAR + "-06-20")
                .save()
                .sees("Conclusa il 20/06/" + YEAR);
        checkedBehind();
        yearClosed();
        manager.picture("objective-year").resize(Screen.PHONE).isGood();
        Archival.assertSound(manager.download(objective + "/pdf"));
        manager.resize(Screen.LAPTOP)
                .open(LIST + "/cascade")
                .sees("Rispondere presto a chi chiede un atto")
                .isGood();
    }

    private String drafted() {
        manager.open(LIST + "/new").isGood();
        manager.form("/objectives")
                .type("title", "Rispondere presto a chi chiede un atto")
                .value("category", "IMPROVEMENT")
                .choose("service", "Protocollo")
                .choose("parent", "Servizi che rispettano i tempi promessi")
                .type("startsOn", YEAR + "-01-01")
                .type("dueOn", YEAR + 1 + "-12-31")
                .save()
                .sees("Bozza");
        return manager.path();
    }

    private void measured(String name, String unit, String weight, String baseline, String target, String next) {
        manager.openNamed("Aggiungi un indicatore").isGood();
        manager.form("/measures")
                .type("name", name)
                .type("unit", unit)
                .pick("family", "QUALITY")
                .type("weight", weight)
                .type("baseline", baseline)
                .type("target", 0, target)
                .type("target", 1, next)
                .save()
                .sees(name);
    }

    private void checkedBehind() {
        manager.form("/checks")
                .type("checkedOn", YEAR + "-12-31")
                .type("value", 0, "70")
                .type("value", 1, "3,2")
                .send()
                .sees("Un valore è in ritardo");
        assertThat(manager.page().locator("[name=value]").first().inputValue()).isEqualTo("70");
        manager.form("/checks")
                .choose("forecast", "A rischio")
                .choose("cause", "Personale mancante")
                .type("explanation", "Un operatore assente da settembre")
                .save()
                .sees("in ritardo: atteso 80", "Personale mancante o assente: Un operatore assente");
    }

    /** Half of the way by a weight of 75, the whole of it by 25. */
    private void yearClosed() {
        manager.sees("Chiudere l’anno " + YEAR)
                .form("/years")
                .type("yearNote", "Si continua con due operatori formati")
                .save()
                .sees(
                        "Anno " + YEAR,
                        "Raggiunto il 63 %",
                        "Chiuso da Anna Bianchi",
                        "L’anno " + (YEAR + 1) + " è in corso");
        manager.openNamed("Modifica l’indicatore")
                .form("/measures/" + measure())
                .type("target", 0, "75")
                .send();
        manager.sees("il suo valore atteso non si modifica");
        manager.follow("Annulla");
    }

    private String measure() {
        return manager.path().replaceFirst(".*/measures/", "").replace("/edit", "");
    }
}
