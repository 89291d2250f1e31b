package it.lario.foundations.indicators;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class IndicatorEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.CHECK, 10, "indicators.indicators.list", "/indicators"));
    }
}
