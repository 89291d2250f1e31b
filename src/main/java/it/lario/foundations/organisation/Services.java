package it.lario.foundations.organisation;

import static it.lario.ground.people.Role.EXECUTIVE;
import static it.lario.ground.people.Role.QUALITY_LIAISON;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The services, kept by the quality office and by the unit that gives each. */
@org.springframework.stereotype.Service // the short name is the record's
@Transactional
public class Services {

    /** A service as other registers choose it. */
    public record Listed(UUID id, String name, boolean certified, UUID unit) {}

    /** A certified service with its unit and the sites where it is given, in words; sites may be null. */
    public record Covered(UUID id, String name, String unit, String users, String sites) {}

    private final ServiceRepository services;
    private final Sites sites;
    private final Units units;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    Services(ServiceRepository services, Sites sites, Units units, People people, Journal journal, JdbcClient jdbc) {
        this.services = services;
        this.sites = sites;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    public Service create(Offer offer) {
        Service service = services.saveAndFlush(new Service(allowed(offer)));
        journal.note("organisation.service-created", service);
        return service;
    }

    public Service change(UUID id, int version, Offer offer) {
        Service service = get(id);
        people.requireFor(service.unitId(), EXECUTIVE, QUALITY_LIAISON);
        service.expect(version);
        var before = service.fields();
        service.describe(allowed(offer));
        journal.noteEdit("organisation.service-changed", service, before);
        return service;
    }

    private Offer allowed(Offer offer) {
        people.requireFor(offer.unit(), EXECUTIVE, QUALITY_LIAISON);
        units.requireOpen("unit", offer.unit());
        sites.known(offer.sites());
        return offer;
    }

    @Transactional(readOnly = true)
    public Service get(UUID id) {
        return services.findById(id).orElseThrow(NotFound::new);
    }

    /** All services, the certified ones first. */
    @Transactional(readOnly = true)
    public List<Listed> all() {
        return jdbc.sql("""
                select id, name, certified, unit_id as unit from service
                where body_id = :body order by certified desc, name""").param("body", CurrentBody.id()).query(Listed.class).list();
    }

    /** The certified services as scope and manual tell them, by name. */
    @Transactional(readOnly = true)
    public List<Covered> covered() {
        return jdbc.sql("""
                select s.id, s.name, u.name as unit, s.users, (
                    select string_agg(p.name, ', ' order by p.name) from site p
                    where p.body_id = :body and p.id = any(s.site_ids)) as sites
                from service s join unit u on u.body_id = :body and u.id = s.unit_id
                where s.body_id = :body and s.certified order by s.name""")
                .param("body", CurrentBody.id())
                .query(Covered.class)
                .list();
    }

    /** The sites where certified services are given, by name. */
    @Transactional(readOnly = true)
    public List<Site> coveredSites() {
        return sites.all(
                jdbc.sql("""
                select distinct unnest(site_ids) from service where body_id = :body and certified""").param("body", CurrentBody.id()).query(UUID.class).list());
    }

    /** The services given at this site. */
    @Transactional(readOnly = true)
    List<Listed> at(UUID site) {
        return jdbc.sql("""
                select id, name, certified, unit_id as unit from service
                where body_id = :body and :site = any(site_ids) order by certified desc, name""")
                .param("body", CurrentBody.id())
                .param("site", site)
                .query(Listed.class)
                .list();
    }

    /** May the person at work edit it: the same answer that opens the door and shows the form. */
    boolean mayChange(Service service) {
        return mayWriteFor(service.unitId());
    }

    boolean mayWriteFor(UUID unit) {
        return people.current().is(QUALITY_MANAGER) || people.current().isFor(unit, EXECUTIVE, QUALITY_LIAISON);
    }
}
