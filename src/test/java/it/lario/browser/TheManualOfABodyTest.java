package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.ground.kernel.Rome;
import it.lario.ground.printing.Archival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The quality office arranges and writes, the secretary approves, everybody reads: the province's manual, without scripts where it can. */
class TheManualOfABodyTest extends Running {

    private static final String BODY = "/provincia-del-lario";
    private static final String MANUAL = BODY + "/manual";

    @LocalServerPort
    int port;

    private Screen manager;
    private Screen secretary;

    @AfterEach
    void everybodyGoesHome() {
        for (Screen screen : new Screen[] {manager, secretary}) if (screen != null) screen.close();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void isArrangedApprovedComparedAndPublished() throws Exception {
        manager = new Screen(port, Screen.LAPTOP, false).signIn("anna.bianchi", "dimostrazione");
        secretary = new Screen(port, Screen.LAPTOP, true).signIn("giulia.marchetti", "dimostrazione");
        theOfficeArrangesTheChapters();
        itWritesBetweenTheBlocks();
        theSecretaryApproves();
        editionsAreComparedAndOpenedAgain();
        everybodyReads();
    }

    private void theOfficeArrangesTheChapters() {
        manager.open(MANUAL).sees("Manuale della qualità").fits();
        secretary.open(MANUAL).isGood().picture("manual-01");
        manager.open(MANUAL + "/outline").form("/chapters/documents/up").save();
        assertThat(manager.page().locator(".outline > li").nth(10).innerText()).contains("Obiettivi");
        manager.picture("manual-02-outline");
        manager.open(MANUAL + "/outline/new")
                .form("/manual/outline")
                .type("title", "Parole chiave")
                .save();
        manager.form(manager.path().replace("/edit", ""))
                .type("text", "Presa visione: chi legge dichiara di aver letto.")
                .save()
                .sees("Presa visione");
        manager.open(MANUAL + "/chapters/certificate/settings")
                .form("/title")
                .type("title", "")
                .save();
        manager.open(MANUAL + "/chapters/obligations/settings")
                .form("/omission")
                .pick("in", "false")
                .send();
        manager.sees("Scrivi il motivo");
        manager.open(MANUAL + "/blocks/organisation.units.list")
                .form("/blocks/organisation.units.list")
                .choose("chapter", "Leadership")
                .pick("in", "true")
                .save()
                .sees("Leadership");
        manager.open(MANUAL + "/blocks/risks.opportunities.list")
                .form("/blocks/risks.opportunities.list")
                .pick("in", "false")
                .type("reason", "Le opportunità sono nel piano di miglioramento")
                .save()
                .sees("piano di miglioramento");
        var phone = new Screen(port, Screen.PHONE, true).signIn("anna.bianchi", "dimostrazione");
        phone.open(MANUAL + "/outline").isGood().picture("manual-03-outline-phone");
        phone.open(MANUAL + "/blocks/risks.risks.list").isGood().picture("manual-04-block-phone");
        phone.open(MANUAL + "/chapters/leadership/settings").isGood();
        phone.close();
    }

    private void itWritesBetweenTheBlocks() {
        manager.open(MANUAL + "/blocks/risks.risks.list/texts/before")
                .form("/texts/before")
                .type("text", "I rischi più alti sono riletti **ogni mese**.")
                .save();
        manager.open(MANUAL + "/chapters/risks")
                .sees("ogni mese", "Scala dei livelli di rischio")
                .fits()
                .picture("manual-05-chapter");
    }

    private void theSecretaryApproves() throws Exception {
        secretary
                .open(MANUAL + "/changes")
                .sees("Ordine dei capitoli", "Spostato", "Gruppi di volontari", "piano di miglioramento")
                .isGood()
                .picture("manual-06-changes");
        LocalDate today = Rome.today();
        secretary
                .open(MANUAL + "/editions/new")
                .isGood()
                .form("/editions")
                .type("act", "determinazione n. 300 di prova")
                .type("approvedOn", "2026-10-06")
                .type("inForceOn", "2026-10-08")
                .send();
        secretary
                .sees("L’edizione precedente è in vigore dal 12/10/2026")
                .form("/editions")
                .type("approvedOn", today.toString())
                .type("inForceOn", today.plusDays(1).toString())
                .save()
                .isGood()
                .picture("manual-07-edition");
        byte[] pdf = secretary.download(secretary.path() + "/pdf");
        Files.write(Files.createDirectories(Path.of("target/prints")).resolve("manual-of-the-province.pdf"), pdf);
        Archival.assertSound(pdf);
        secretary.open(MANUAL).sees("non ancora in vigore").isGood().picture("manual-08");
    }

    private void editionsAreComparedAndOpenedAgain() {
        secretary
                .open(MANUAL + "/comparison?from=1&to=2")
                .sees("Ordine dei capitoli", "e dei Comuni", "Servizi per i Comuni")
                .isGood()
                .picture("manual-09-comparison");
        secretary.open(MANUAL + "/comparison").isGood();
        secretary
                .open(MANUAL + "/editions/in-force?on=2026-05-03")
                .sees("Il 03/05/2026 era in vigore l’edizione 1")
                .isGood()
                .picture("manual-10-on-a-day");
        secretary.open(MANUAL + "/editions/in-force").sees("Oggi è in vigore l’edizione 2");
        secretary
                .open(MANUAL + "/editions/in-force?on=2025-01-01")
                .sees("Il 01/01/2025 nessuna edizione", "La prima è in vigore dal 24/03/2026")
                .isGood();
        secretary.open(MANUAL + "/editions/in-force?on=ieri").sees("Oggi è in vigore");
    }

    private void everybodyReads() {
        manager.open(MANUAL + "/publication").fits().picture("manual-11-publication");
        secretary.open(MANUAL + "/publication").isGood();
        try (var phone = new Screen(port, Screen.PHONE, true)) {
            phone.open("/public" + MANUAL)
                    .sees("Edizione 2, in vigore dal 12/10/2026", "Servizi per i Comuni")
                    .isGood()
                    .picture("manual-12-public-phone");
            assertThat(phone.page().locator("main").innerText()).doesNotContain("Anna Bianchi", "Gruppi di volontari");
            phone.open("/public" + BODY + "/policy").isGood().picture("manual-13-policy-phone");
            phone.open("/public" + BODY).isGood().picture("manual-14-public-phone");
            assertThat(phone.page().context().cookies()).isEmpty();
        }
    }
}
