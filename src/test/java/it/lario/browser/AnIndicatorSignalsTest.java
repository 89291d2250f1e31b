package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Walk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An executive sees the chart of an indicator, makes an action of its signal, and gives a figure that was missing. */
class AnIndicatorSignalsTest extends Running {

    private static final String LIST = "/" + PROVINCE + "/indicators";

    private Screen executive;

    @BeforeEach
    void signIn() {
        executive = new Screen(port, Screen.LAPTOP, true).signIn("matteo.ricci", Walk.PASSWORD);
    }

    @AfterEach
    void leave() {
        executive.close();
    }

    @Test
    void aSignalBecomesAnAction() {
        String page = executive
                .open(LIST + "?q=IND+02")
                .sees("Richieste di assistenza dei Comuni")
                .openNamed("IND 02")
                .path();
        executive.sees("Valore fuori dai limiti", "8/2026").isGood().picture("indicator-signal");
        assertThat(executive.page().locator("svg.plot .plot-alarm").count()).isEqualTo(1);
        assertThat(executive.page().locator("svg.plot .plot-dot").count()).isEqualTo(21);

        executive.form("/signals/acceptance").save().sees("Segnale nell’indicatore IND 02", "Valore fuori dai limiti");
        assertThat(executive.path()).contains("/actions/");
        executive
                .open(page)
                .sees("Segnale nell’indicatore IND 02")
                .resize(Screen.PHONE)
                .isGood();
        assertThat(executive
                        .page()
                        .locator("form[action$='/signals/acceptance']")
                        .count())
                .isZero();
    }

    @Test
    void chartAndFiguresCanBeTakenAway() throws Exception {
        String page = executive.open(LIST + "?q=IND+02").openNamed("IND 02").path();
        var chart = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(executive.download(page + "/chart")));
        assertThat(chart.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(chart.getElementsByTagName("circle").getLength()).isEqualTo(21);
        executive
                .open(page)
                .openNamed("Tutti i dati")
                .sees("Valido", "01/08/2026")
                .isGood();
        assertThat(new String(executive.download(page + "/figures?format=csv"), StandardCharsets.UTF_8).lines())
                .hasSize(23);
    }

    @Test
    void aMissingFigureIsShownAsMissingUntilItIsGiven() {
        try (var owner = new Screen(port, Screen.PHONE, true).signIn("andrea.moretti", Walk.PASSWORD)) {
            owner.open(LIST + "?q=IND+04")
                    .openNamed("IND 04")
                    .sees("non misurato")
                    .fits();
            owner.form("/measurements")
                    .value("period", "2025-07-01")
                    .type("numerator", "11")
                    .type("denominator", "10")
                    .send()
                    .sees("Non possono essere più del totale.");
            owner.form("/measurements").type("numerator", "8").save().sees("80 %");
            assertThat(owner.page().locator("main").innerText()).doesNotContain("non misurato");
        }
    }

    @Test
    void anIndicatorBeginsFromTheLibrary() {
        try (var manager = new Screen(port, Screen.LAPTOP, true).signIn("anna.bianchi", Walk.PASSWORD)) {
            manager.open(LIST + "/library")
                    .fits()
                    .openNamed("S13")
                    .form(LIST)
                    .type("code", "IND 90")
                    .type("provenance", "Dispositivo elimina-code dello sportello")
                    .save()
                    .sees("IND 90", "Ancora nessun dato")
                    .fits();
        }
    }
}
