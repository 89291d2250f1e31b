package it.lario.demo;

import it.lario.foundations.organisation.NonApplicability;
import it.lario.foundations.organisation.Offer;
import it.lario.foundations.organisation.Scopes;
import it.lario.foundations.organisation.Services;
import it.lario.foundations.organisation.Sites;
import org.springframework.stereotype.Component;

/** Sites, services and the scope of the system, written by the quality manager. */
@Component
class OrganisationDemo implements DemoPart {

    private final Sites sites;
    private final Services services;
    private final Scopes scopes;

    OrganisationDemo(Sites sites, Services services, Scopes scopes) {
        this.sites = sites;
        this.services = services;
        this.scopes = scopes;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void build(Story story) {
        String manager = story.qualityManager();
        for (Told site : story.told().list("sites"))
            story.remember("sites", site.text("key"), story.as(manager, () -> sites.create(
                            site.text("name"), site.text("address"))
                    .id()));
        for (Told service : story.told().list("services"))
            story.remember(
                    "services", service.text("key"), story.as(manager, () -> services.create(offer(story, service))
                            .id()));
        Told scope = story.told().part("scope");
        if (scope != null) story.does(manager, () -> write(scope));
    }

    private static Offer offer(Story story, Told service) {
        return new Offer(
                service.text("name"),
                service.text("description"),
                service.text("users"),
                service.yes("certified"),
                story.id("units", service.text("unit")),
                service.texts("sites").stream()
                        .map(key -> story.id("sites", key))
                        .toList());
    }

    private void write(Told scope) {
        var nonApplicabilities = scope.list("nonApplicable").stream()
                .map(one -> new NonApplicability(one.text("clause"), one.text("reason")))
                .toList();
        scopes.write(null, scope.text("text"), nonApplicabilities);
    }
}
