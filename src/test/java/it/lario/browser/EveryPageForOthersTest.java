package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Walk;
import org.junit.jupiter.api.Test;

/** Every page that people of any role reach in the demonstration is good in English, and waits for no script. */
class EveryPageForOthersTest extends EachPage {

    @Test
    void isGoodInEnglish() {
        each(Walk.Page::kind, true, (screen, path) -> {
            screen.resize(Screen.PHONE).open(path + "?lang=en").isGood();
            assertThat(screen.page().locator("html").getAttribute("lang")).isEqualTo("en");
        });
    }

    @Test
    void waitsForNoScript() {
        each(Walk.Page::kind, false, (screen, path) -> screen.resize(Screen.PHONE)
                .open(path)
                .waitsForNoScript());
    }
}
