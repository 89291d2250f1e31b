package it.lario.registers.risks;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RiskEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(
                new Link(Group.PLAN, 60, "risks.risks.list", "/risks"),
                new Link(Group.PLAN, 70, "risks.opportunities.list", "/opportunities"));
    }
}
