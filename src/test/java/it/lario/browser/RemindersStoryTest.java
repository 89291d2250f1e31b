package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The quality manager chooses her reminders, takes her calendar along, and looks after the body's outbox. */
class RemindersStoryTest extends Running {

    private static final String BODY = "/provincia-del-lario";

    @LocalServerPort
    int port;

    @Test
    void fromTheReadersNameToTheOutbox() {
        try (var screen = new Screen(port, Screen.LAPTOP, true);
                var phone = new Screen(port, Screen.PHONE, false)) {
            screen.signIn("anna.bianchi", "dimostrazione");
            screen.page().locator(".slim-personal").click();
            screen.sees("I miei promemoria").isGood().picture("reminders-mine");
            screen.form("/reminders").pick("rhythm", "WEEKLY").save();
            screen.form("/calendar").send();
            screen.sees("Copia adesso l’indirizzo").isGood().picture("reminders-address");
            String address = screen.page().locator("#address").inputValue();
            assertThat(new String(screen.download(address.replaceFirst("https?://[^/]+", ""))))
                    .startsWith("BEGIN:VCALENDAR");
            screen.open(BODY + "/reminders").isGood().picture("reminders-with-calendar");
            screen.form("/revocation").save();
            screen.follow("Promemoria dell’ente").isGood().picture("reminders-settings");
            screen.form("/settings")
                    .type("firstNotice", "0")
                    .type("lastNotice", "5")
                    .send();
            screen.sees("Il primo avviso non può venire dopo l’ultimo").isGood();
            screen.form("/settings").type("firstNotice", "10").save();
            screen.open(BODY + "/outbox")
                    .sees("LARIO_SMTP_HOST", "In attesa")
                    .isGood()
                    .picture("outbox");
            screen.page().locator("table.register tbody th a").first().click();
            screen.sees("Il testo lo legge solo chi lo riceve").isGood().picture("outbox-mail");
            screen.form("/discard").type("reason", "Prova del riepilogo").save();
            screen.sees("Scartato", "Prova del riepilogo");
            phone.signIn("anna.bianchi", "dimostrazione");
            for (String path : new String[] {"/", "/reminders", "/reminders/settings", "/outbox"})
                phone.open(BODY + path).fits().picture("phone" + path.replace("/", "-"));
        }
    }
}
