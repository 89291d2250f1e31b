package it.lario.ground.pages;

import it.lario.ground.kernel.Ids;
import it.lario.ground.people.Body;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The words of printed pages, for tests without Spring. */
public final class PrintedPages {

    private PrintedPages() {}

    public static Pages pages() throws Exception {
        MessageSource words = new Words();
        return new Pages(words, new Names(List.of(), null), List.of());
    }

    /** A page of a body with this address. */
    static Page of(String slug) throws Exception {
        var request = new MockHttpServletRequest();
        var body = new Body(Ids.next(), slug, slug, Body.Kind.MUNICIPALITY, false, Body.Contacts.NONE);
        request.setAttribute(Body.class.getName(), body);
        return pages().of(request);
    }
}
