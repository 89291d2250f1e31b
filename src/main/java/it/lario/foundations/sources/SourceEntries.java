package it.lario.foundations.sources;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SourceEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.DO, 35, "sources.list", "/external-documents"));
    }
}
