package it.lario.foundations.catalogues;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StandardEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.DO, 90, "catalogues.standard", "/standard"));
    }
}
