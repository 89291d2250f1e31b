package it.lario.views.home;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class HomeEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.CHECK, 90, "home.cycle", "/cycle"));
    }
}
