package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every kind of page that can be reached in the demonstration by following links is good, on a laptop and on a phone. */
class EveryPageTest extends Running {

    private static final String BODY = "/provincia-del-lario";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void isGoodOnALaptopAndOnAPhone() {
        try (var screen = new Screen(port, Screen.LAPTOP, true)) {
            screen.signIn("anna.bianchi", "dimostrazione");
            var kinds = new HashSet<String>();
            var found = new ArrayList<String>(List.of(BODY + "/"));
            for (int i = 0; i < found.size(); i++) {
                screen.resize(Screen.LAPTOP).open(found.get(i)).isGood();
                links(screen).stream()
                        .filter(link -> link.startsWith(BODY) && kinds.add(kind(link)) && screen.isPage(link))
                        .forEach(found::add);
                screen.resize(Screen.PHONE).fits();
            }
            assertThat(found.size()).isGreaterThan(60);
        }
    }

    /** The pattern of the address: pages of one kind differ only in the records they show. */
    private String kind(String path) {
        var parsed = PathContainer.parsePath(path);
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.matches(parsed))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .orElse(path);
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Screen screen) {
        return (List<String>)
                screen.page()
                        .evaluate(
                                "[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href').split(/[?#]/)[0])");
    }
}
