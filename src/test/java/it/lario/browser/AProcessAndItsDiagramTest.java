package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.lario.Running;
import it.lario.ground.printing.Archival;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A diagram drawn elsewhere comes in, is edited in the table and beside it, goes out, and is approved and compared. */
class AProcessAndItsDiagramTest extends Running {

    private static final String BODY = "/provincia-del-lario";
    private static final String PASSWORD = "dimostrazione";

    @LocalServerPort
    int port;

    @Test
    @Timeout(240)
    void isKeptFromTheFileToTheApprovedVersion() throws Exception {
        try (var manager = new Screen(port, Screen.LAPTOP, true).signIn("anna.bianchi", PASSWORD);
                var executive = new Screen(port, Screen.LAPTOP, true).signIn("andrea.moretti", PASSWORD);
                var secretary = new Screen(port, Screen.LAPTOP, true).signIn("giulia.marchetti", PASSWORD)) {
            manager.open(BODY + "/processes").openNamed("P-15").isGood().picture("process-1-drawn");
            String process = manager.path();
            manager.open(process);
            var form = manager.form("/bpmn");
            manager.page()
                    .locator("input[type=file]")
                    .setInputFiles(Path.of("src/test/resources/bpmn/everything.bpmn"));
            form.save()
                    .sees("Interroga la banca dati", "6 bivi", "7 estensioni di altri programmi")
                    .isGood()
                    .picture("process-2-imported");
            editTheTable(manager, process);
            editTheDiagram(manager, process);
            String exported = new String(manager.download(process + "/bpmn"), StandardCharsets.UTF_8);
            assertThat(exported)
                    .contains("Interroga due banche dati", "Chiude il fascicolo", "Firma digitalmente")
                    .contains(
                            "zeebe:taskDefinition",
                            "signavio:signavioMetaData",
                            "bizagi:BizagiProperty",
                            "id=\"Bo_cancel\"");
            executive.open(process).isGood().form("/versions").save().isGood().picture("process-5-verified");
            secretary.open(executive.path()).isGood();
            secretary
                    .form("/approval")
                    .type("act", "decreto n. 7 di prova")
                    .save()
                    .sees("In vigore")
                    .isGood()
                    .picture("process-6-approved");
            Archival.assertSound(secretary.download((String) secretary
                    .page()
                    .evaluate("document.querySelector('main a[href*=\"/files/\"]').getAttribute('href')")));
            manager.open(process + "/edit");
            manager.form(process).type("purpose", "Mezzi sicuri, sempre").save().sees("La scheda è cambiata");
            manager.openNamed("Guarda che cosa è cambiato")
                    .sees("Mezzi sicuri, sempre")
                    .isGood()
                    .picture("process-7-compared");
            manager.open(BODY + "/processes/map")
                    .sees("Passaggi fra i processi", "P-15")
                    .isGood()
                    .picture("process-8-map");
            manager.open(BODY + "/processes/catalogue")
                    .sees("Processi di governo")
                    .isGood()
                    .picture("process-9-catalogue");
            onAPhoneWithoutScripts(process);
        }
    }

    private static void editTheTable(Screen manager, String process) {
        manager.open(process + "/edit").isGood();
        Locator bank = manager.page().locator("textarea[name=stepWhat]").nth(2);
        assertThat(bank.inputValue()).isEqualTo("Interroga la banca dati");
        bank.fill("Interroga due banche dati");
        int rows = manager.page().locator("textarea[name=stepWhat]").count();
        manager.page().locator("button[name=more][value=steps]").click();
        assertThat(manager.page().locator("textarea[name=stepWhat]").count()).isEqualTo(rows + 3);
        manager.isGood().picture("process-3-more-rows");
        manager.form(process)
                .type("stepWhat", rows, "Chiude il fascicolo")
                .type("stepWho", rows, "Archivio")
                .save()
                .sees("Interroga due banche dati", "Chiude il fascicolo");
    }

    private static void editTheDiagram(Screen manager, String process) {
        manager.open(process + "/diagram");
        var page = manager.page();
        page.locator(".djs-container [data-element-id=Task_Firma]").waitFor();
        manager.isGood().picture("process-4-editor");
        assertThat(page.locator(".bjs-powered-by").isVisible()).isTrue();
        page.evaluate("document.querySelector('[data-element-id=Task_Firma] .djs-hit')"
                + ".dispatchEvent(new MouseEvent('dblclick', {bubbles: true}))");
        page.locator(".djs-direct-editing-content").fill("Firma digitalmente");
        page.keyboard().press("Enter");
        manager.fits();
        page.locator("main form button[type=submit]").click();
        page.waitForURL(url -> url.endsWith(process + "?done=saved"));
        manager.saved().sees("Firma digitalmente", "Interroga due banche dati").isGood();
    }

    private void onAPhoneWithoutScripts(String process) {
        try (var phone = new Screen(port, Screen.PHONE, false).signIn("anna.bianchi", PASSWORD)) {
            phone.open(process).fits().picture("process-10-phone");
            phone.open(process + "/edit").fits().picture("process-11-phone-form");
            phone.open(process + "/diagram").fits().picture("process-12-phone-text");
            phone.form("/diagram").save().sees("Firma digitalmente");
        }
    }
}
