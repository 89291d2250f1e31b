package it.lario.foundations.processes;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProcessEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(
                new Link(Group.DO, 10, "processes.list", "/processes"),
                new Link(Group.DO, 11, "processes.map", "/processes/map"),
                new Link(Group.DO, 12, "processes.catalogue", "/processes/catalogue"));
    }
}
