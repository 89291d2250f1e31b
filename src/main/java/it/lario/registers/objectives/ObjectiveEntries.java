package it.lario.registers.objectives;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ObjectiveEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.PLAN, 80, "objectives.objectives.list", "/objectives"));
    }
}
