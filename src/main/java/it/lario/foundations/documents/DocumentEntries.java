package it.lario.foundations.documents;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DocumentEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.DO, 30, "documents.list", "/documents"));
    }
}
