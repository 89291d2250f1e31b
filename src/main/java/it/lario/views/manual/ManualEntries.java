package it.lario.views.manual;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ManualEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.BODY, 10, "manual.title", "/manual"));
    }
}
