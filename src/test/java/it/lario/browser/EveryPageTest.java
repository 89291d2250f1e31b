package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that can be reached in the demonstration by following links is good, on a laptop and on a phone. */
class EveryPageTest extends Running {

    private static final String BODY = "/provincia-del-lario";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    @LocalServerPort
    int port;

    @Test
    void isGoodOnALaptopAndOnAPhone() {
        try (var laptop = new Screen(port, Screen.LAPTOP, true);
                var phone = new Screen(port, Screen.PHONE, true)) {
            laptop.signIn("anna.bianchi", "dimostrazione");
            phone.signIn("anna.bianchi", "dimostrazione");
            for (String path : pages(laptop)) {
                laptop.open(path).isGood();
                phone.open(path).fits();
            }
        }
    }

    /** One address for each kind of page, found by following links from the home page. */
    private static List<String> pages(Screen screen) {
        var kinds = new TreeSet<String>();
        var found = new ArrayList<String>(List.of(BODY + "/"));
        for (int i = 0; i < found.size(); i++) {
            screen.open(found.get(i));
            @SuppressWarnings("unchecked")
            var links = (List<String>)
                    screen.page()
                            .evaluate(
                                    "[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href').split(/[?#]/)[0])");
            for (String link : links)
                if (link.startsWith(BODY)
                        && !link.contains("/files/")
                        && !link.endsWith("pdf")
                        && !link.endsWith("/bpmn")
                        && kinds.add(link.replaceAll(ID, "id").replaceAll("/standard/.*", "/standard/clause")))
                    found.add(link);
        }
        assertThat(found.size()).isGreaterThan(10);
        return found;
    }
}
