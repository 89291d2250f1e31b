package it.lario.views.search;

import it.lario.ground.pages.Asked;
import it.lario.ground.pages.TableView;
import it.lario.ground.search.Results;
import it.lario.ground.search.Searches;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was searched, and what was found. */
@Controller
class SearchController {

    private final Searches searches;

    SearchController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/{body}/search")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        Results results = searches.search(q, known(kind), number(page));
        model.addAttribute("results", results);
        model.addAttribute("pager", pager(results, request));
        return "views/search/search";
    }

    /** Any text may come; a kind that is none of ours finds nothing, but it must be a text that a database keeps. */
    private static String known(String kind) {
        return kind.matches("[a-zA-Z.-]{1,80}") ? kind : "";
    }

    private static int number(String page) {
        return page.matches("\\d{1,3}") ? Integer.parseInt(page) : 1;
    }

    private static TableView pager(Results results, HttpServletRequest request) {
        var asked = Asked.of(
                request.getRequestURI(), results.typed(), Map.of("kind", results.kind()), null, results.number());
        return TableView.of("", asked, List.of(), List.of())
                .paged(null, results.pageCount(), results.number() < results.pageCount());
    }
}
