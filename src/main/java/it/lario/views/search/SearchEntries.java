package it.lario.views.search;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SearchEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.BODY, 90, "search.title", "/search"));
    }
}
