package it.lario.foundations.organisation;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OrganisationEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(
                new Link(Group.PLAN, 30, "organisation.services.list", "/services"),
                new Link(Group.PLAN, 31, "organisation.sites.list", "/sites"),
                new Link(Group.PLAN, 32, "organisation.scope.title", "/scope"),
                new Link(Group.BODY, 10, "organisation.units.list", "/units"),
                new Link(Group.BODY, 20, "people.list", "/people"));
    }
}
