package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From any page, on a laptop or on a phone without scripts, one box finds what a person may see. */
class SearchFromTheHeaderTest extends Running {

    private static final String BODY = "/provincia-del-lario";

    @LocalServerPort
    int port;

    @Test
    void findsByWordsByKindAndPageByPage() {
        try (var laptop = new Screen(port, Screen.LAPTOP, true)) {
            laptop.signIn("anna.bianchi", "dimostrazione");
            ask(laptop, BODY + "/risks", "UFFICI qualita");
            laptop.isGood().picture("search");
            assertThat(laptop.page().locator(".found mark").count()).isPositive();
            laptop.page().locator(".search-kinds a:not([aria-current])").first().click();
            laptop.isGood();
            assertThat(laptop.page().locator(".search-kinds a[aria-current]").count())
                    .isEqualTo(1);
            String kind = laptop.page()
                    .locator(".search-kinds a[aria-current]")
                    .innerText()
                    .replaceAll(" \\(.*", "");
            assertThat(laptop.page().locator(".found-what").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(what -> assertThat(what).startsWith(kind));
            laptop.open(BODY + "/search?q=xyzzyx").isGood().picture("search-nothing");
            laptop.open(BODY + "/search").isGood();
        }
    }

    @Test
    void worksOnThePhoneWithoutScripts() {
        try (var phone = new Screen(port, Screen.PHONE, false)) {
            phone.signIn("anna.bianchi", "dimostrazione");
            ask(phone, BODY + "/", "ufficio");
            phone.fits().picture("search-phone");
            phone.page().locator(".pages a[rel=next]").click();
            assertThat(phone.page().url()).contains("page=2").contains("q=ufficio");
            phone.fits();
            phone.page().locator(".found a").first().click();
            assertThat(phone.page().locator("h1").count()).isEqualTo(1);
        }
    }

    private static void ask(Screen screen, String from, String asked) {
        screen.open(from);
        screen.page().locator("#band-q").fill(asked);
        screen.page().locator("#band-q").press("Enter");
        screen.page().waitForURL("**/search?q=*");
    }
}
