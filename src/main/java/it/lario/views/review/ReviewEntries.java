package it.lario.views.review;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReviewEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.ACT, 30, "review.list", "/reviews"));
    }
}
