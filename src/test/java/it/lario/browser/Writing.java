package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.lario.Running;
import it.lario.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** Two people who write, each signed in once for all stories of a class. */
abstract class Writing extends Running {

    static final String BODY = "/" + PROVINCE;

    static Screen anna;
    private static Screen claudia;
    private static int next = 60;

    @BeforeEach
    void signIn() {
        if (anna == null) anna = signedIn("anna.bianchi");
    }

    @AfterAll
    static void goHome() {
        if (anna != null) anna.close();
        if (claudia != null) claudia.close();
        anna = null;
        claudia = null;
    }

    Screen claudia() {
        if (claudia == null) claudia = signedIn("claudia.orlando");
        return claudia;
    }

    private Screen signedIn(String username) {
        Screen screen = new Screen(port, Screen.LAPTOP, true).signIn(username, Walk.PASSWORD);
        screen.page().onDialog(leaving -> leaving.accept());
        return screen;
    }

    Locator editor(Screen screen) {
        return screen.page().locator(".editor-area");
    }

    static void keys(Screen screen, String... keys) {
        for (String key : keys) screen.page().keyboard().press(key);
    }

    static void type(Screen screen, String text) {
        screen.page().keyboard().type(text);
    }

    static String focused(Screen screen) {
        return ((String) screen.page().evaluate("document.activeElement.innerText"))
                .replaceFirst("(?s).*\n", "")
                .strip();
    }

    /** Goes along the toolbar, which has the focus, to this button and presses it. */
    static void press(Screen screen, String name) {
        for (int i = 0; i < 30 && !focused(screen).equals(name); i++) keys(screen, "ArrowRight");
        assertThat(focused(screen)).isEqualTo(name);
        keys(screen, "Enter");
    }

    void card(String title) {
        anna.form("/documents")
                .type("code", "PQ " + next++)
                .type("title", title)
                .choose("unit", "Ufficio Qualità")
                .tick("distribution", "Ufficio Qualità");
    }

    /** A new document of Anna's; gives the address of its draft. */
    String draft(String title, String text) {
        anna.open(BODY + "/documents/new");
        card(title);
        anna.form("/documents").type("text", text).save();
        return (String)
                anna.page().evaluate("document.querySelector('main a[href*=\"/revisions/\"]').getAttribute('href')");
    }

    static String stored(Screen screen) {
        String revision = (String)
                screen.page().evaluate("document.querySelector('main a[href*=\"/revisions/\"]').getAttribute('href')");
        return stored(screen, revision);
    }

    static String stored(Screen screen, String revision) {
        screen.open(revision + "/edit");
        return screen.page().locator("textarea[name=text]").inputValue();
    }
}
