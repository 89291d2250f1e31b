package it.lario.registers.objectives;

import it.lario.ground.contributions.Beside;
import it.lario.ground.contributions.Navigation;
import it.lario.ground.contributions.Said;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ObjectiveEntries implements Navigation, Beside {

    private static final String LIST = "/objectives";

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.PLAN, 80, "objectives.objectives.list", LIST));
    }

    @Override
    public List<Said> links(String list) {
        return list.equals(LIST) ? List.of(Said.of(LIST + "/cascade", "objectives.cascade.open")) : List.of();
    }
}
