package it.lario.ground.pages;

import it.lario.ground.contributions.Navigation;
import it.lario.ground.people.Body;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request. */
@Component
public class Pages {

    public static final String LANGUAGE = "lang";

    private final MessageSource words;
    private final Names names;
    private final List<Navigation.Link> links;

    Pages(MessageSource words, Names names, List<Navigation> navigation) {
        this.names = names;
        this.words = words;
        this.links = navigation.stream()
                .flatMap(module -> module.links().stream())
                .sorted(Comparator.comparing(Navigation.Link::group).thenComparing(Navigation.Link::order))
                .toList();
    }

    public Page of(HttpServletRequest request) {
        Locale language = language(request);
        var body = (Body) request.getAttribute(Body.class.getName());
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                request,
                words,
                new NamesOfPage(names),
                language,
                body,
                open(request) ? List.of() : menu(request, body, language),
                open(request) || body == null ? List.of() : inside(Navigation.Group.PERSON, request, body, language),
                token == null ? () -> "" : token::getToken);
    }

    /** Lets the page that is about to be shown say what was refused. */
    public void refuse(HttpServletRequest request, String key) {
        Page.comeBack(request, List.of(new Problem(null, words.getMessage(key, null, language(request)))));
    }

    /** The words of what is printed: Italian, without a reader or an address. */
    public Page printed() {
        return printed(Locale.ITALIAN);
    }

    /** The words of what is sent to somebody, in their language. */
    public Page printed(Locale language) {
        return new Page(null, words, new NamesOfPage(names), language, null, List.of(), List.of(), () -> "");
    }

    /** A page for everybody: without sign-in, cookies and menu, the same for whoever reads it. */
    static boolean open(HttpServletRequest request) {
        return request != null && request.getRequestURI().startsWith("/public/");
    }

    /** The language asked for, now or before. */
    public static Locale language(HttpServletRequest request) {
        String asked = request.getParameter(LANGUAGE);
        if (asked == null && !open(request) && request.getCookies() != null)
            asked = Arrays.stream(request.getCookies())
                    .filter(cookie -> cookie.getName().equals(LANGUAGE))
                    .map(Cookie::getValue)
                    .findFirst()
                    .orElse(null);
        return "en".equals(asked) ? Locale.ENGLISH : Locale.ITALIAN;
    }

    private List<NavGroup> menu(HttpServletRequest request, Body body, Locale language) {
        if (body == null) return List.of();
        var groups = new ArrayList<NavGroup>();
        for (Navigation.Group group : Navigation.Group.values()) {
            var inside = inside(group, request, body, language);
            if (group != Navigation.Group.PERSON && !inside.isEmpty())
                groups.add(new NavGroup(words.getMessage("pages.menu." + group, null, language), inside));
        }
        return groups;
    }

    private List<NavLink> inside(Navigation.Group group, HttpServletRequest request, Body body, Locale language) {
        String base = "/" + body.slug();
        return links.stream()
                .filter(link -> link.group() == group)
                .map(link -> new NavLink(
                        words.getMessage(link.label(), null, link.label(), language),
                        base + link.path(),
                        current(request, base + link.path())))
                .toList();
    }

    private static boolean current(HttpServletRequest request, String href) {
        String uri = request.getRequestURI();
        return uri.equals(href) || uri.startsWith(href + "/");
    }
}
