package it.lario.registers.context;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ContextEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(
                new Link(Group.PLAN, 10, "context.issues.list", "/issues"),
                new Link(Group.PLAN, 11, "context.parties.list", "/parties"),
                new Link(Group.PLAN, 12, "context.obligations.list", "/obligations"));
    }
}
