package it.lario.foundations.organisation;

import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A service the body gives. The scope of the system covers the certified ones. */
@Entity
public class Service extends BodyRecord {

    private String name;
    private String description;
    private String users;
    private boolean certified;
    private UUID unitId;
    private List<UUID> siteIds;

    protected Service() {}

    Service(Offer offer) {
        describe(offer);
    }

    void describe(Offer offer) {
        this.name = offer.name();
        this.description = offer.description();
        this.users = offer.users();
        this.certified = offer.certified();
        this.unitId = offer.unit();
        this.siteIds = List.copyOf(offer.sites());
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String path() {
        return "/services/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("organisation.services")
                .with("name", name)
                .with("description", description)
                .with("users", users)
                .with("certified", certified ? true : null) // a form does not send an unticked box
                .with("unit", unitId)
                .with("sites", siteIds)
                .map();
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String users() {
        return users;
    }

    public boolean certified() {
        return certified;
    }

    public UUID unitId() {
        return unitId;
    }

    public List<UUID> siteIds() {
        return siteIds;
    }
}
