package it.lario.foundations.improvement;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ImprovementEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(
                new Link(Group.ACT, 10, "improvement.nonconformities.list", "/nonconformities"),
                new Link(Group.ACT, 20, "improvement.actions.list", "/actions"));
    }
}
