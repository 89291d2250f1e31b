package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import it.lario.Walk;
import org.junit.jupiter.api.Test;

/** What one writes is kept while one writes, said to be kept only when it is, and lost by nobody. */
class WorkingCopyTest extends Writing {

    @Test
    void theWorkingCopyIsSaidToBeSavedOnlyWhenItIs() {
        String revision = draft("Copia di lavoro", "Testo della bozza.");
        anna.open(revision + "/edit");
        editor(anna).click();
        keys(anna, "Control+End");
        type(anna, " Aggiunto da Anna.");
        says(anna, "Modifiche non ancora salvate");
        says(anna, "Copia di lavoro salvata alle");
        anna.offline(true);
        type(anna, " Senza rete.");
        says(anna, "Non salvato: nessuna connessione");
        anna.picture("writing-02-offline");
        anna.offline(false);
        says(anna, "Copia di lavoro salvata alle");
        anna.signOut();
        type(anna, " Dopo l'uscita.");
        says(anna, "Non salvato: l’accesso è scaduto");
        signInInAnotherTab();
        says(anna, "Copia di lavoro salvata alle");
        assertThat(journal(claudia(), revision)).as("copies are no steps").doesNotContain("Testo modificato");

        assertThat(stored(claudia(), revision)).isEqualTo("Testo della bozza.");

        anna.open(revision + "/edit").sees("Hai una copia di lavoro").isGood().picture("writing-03-copy-offered");
        anna.follow("Riprendi la copia di lavoro").isGood();
        anna.form(revision).save().sees("Aggiunto da Anna. Senza rete. Dopo l’uscita.".replace('’', '\''));
        anna.open(revision + "/edit").sees("Modifica il testo");
    }

    @Test
    void aCopyIsDiscardedAlsoWithoutScripts() {
        String revision = draft("Copia scartata", "Testo.");
        anna.open(revision + "/edit");
        editor(anna).click();
        type(anna, "Non serve. ");
        says(anna, "Copia di lavoro salvata alle");
        try (var plain = new Screen(port, Screen.PHONE, false).signIn("anna.bianchi", Walk.PASSWORD)) {
            plain.open(revision + "/edit").sees("Hai una copia di lavoro").fits();
            plain.form("/removal").send().sees("Modifica il testo").fits();
            assertThat(plain.page().locator("textarea[name=text]").inputValue()).isEqualTo("Testo.");
        }
    }

    @Test
    void twoPeopleAtOnceLoseNothing() {
        String revision = draft("Scritta da due", "Il servizio risponde entro sei giorni.\n\nResta uguale.");
        Screen claudia = claudia();
        claudia.open(revision + "/edit");
        anna.open(revision + "/edit");
        replace(claudia, "Il servizio risponde entro tre giorni.");
        claudia.form(revision).save();
        replace(anna, "Il servizio risponde sempre entro sei giorni.");
        says(anna, "Nel frattempo Claudia Orlando ha salvato la bozza");
        anna.form(revision).send();
        anna.sees("Un’altra persona ha modificato questa scheda", "entro tre giorni")
                .isGood()
                .picture("writing-04-two-at-once");
        assertThat(anna.page().locator("textarea[name=text]").inputValue())
                .isEqualTo("Il servizio risponde sempre entro sei giorni.\n\nResta uguale.");
        assertThat(anna.page().locator(".pair-both ins").first().innerText()).contains("sempre");
        anna.form(revision)
                .type("text", "Il servizio risponde sempre entro tre giorni.")
                .save();
        assertThat(stored(claudia, revision)).isEqualTo("Il servizio risponde sempre entro tre giorni.");
    }

    private void replace(Screen screen, String firstParagraph) {
        editor(screen).locator("p").first().click(new Locator.ClickOptions().setClickCount(3));
        type(screen, firstParagraph);
    }

    private static void says(Screen screen, String words) {
        PlaywrightAssertions.assertThat(screen.page().locator("[data-copy]"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    private void signInInAnotherTab() {
        Page tab = anna.page().context().newPage();
        tab.navigate("http://localhost:" + port + "/sign-in");
        tab.locator("[name=username]").fill("anna.bianchi");
        tab.locator("[name=password]").fill(Walk.PASSWORD);
        tab.locator("main form button[type=submit]").first().click();
        tab.waitForURL(address -> !address.contains("/sign-in"));
        tab.close();
        anna.page().evaluate("dispatchEvent(new Event('focus'))");
    }

    private static String journal(Screen screen, String revision) {
        return screen.open(revision).page().locator(".steps").innerText();
    }
}
