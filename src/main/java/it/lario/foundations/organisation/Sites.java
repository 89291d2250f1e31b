package it.lario.foundations.organisation;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sites, kept by the quality office. */
@Service
@Transactional
public class Sites {

    private final SiteRepository sites;
    private final People people;
    private final Journal journal;

    Sites(SiteRepository sites, People people, Journal journal) {
        this.sites = sites;
        this.people = people;
        this.journal = journal;
    }

    public Site create(String name, String address) {
        people.require(Role.QUALITY_MANAGER);
        Site site = sites.save(new Site(name, address));
        journal.note("organisation.site-created", site);
        return site;
    }

    public Site change(UUID id, int version, String name, String address) {
        Site site = get(id);
        people.require(Role.QUALITY_MANAGER);
        site.expect(version);
        var before = site.fields();
        site.describe(name, address);
        journal.noteEdit("organisation.site-changed", site, before);
        return site;
    }

    @Transactional(readOnly = true)
    public Site get(UUID id) {
        return sites.findById(id).orElseThrow(NotFound::new);
    }

    /** All sites, by name. */
    @Transactional(readOnly = true)
    public List<Site> all() {
        return sites.findAllByOrderByName();
    }

    @Transactional(readOnly = true)
    public List<Site> all(Collection<UUID> ids) {
        return sites.findByIdInOrderByName(ids);
    }

    /** @throws RuleBroken at the field {@code sites} when one of these is no site of the body */
    @Transactional(readOnly = true)
    List<UUID> known(Collection<UUID> ids) {
        if (ids == null || ids.isEmpty()) return List.of();
        var known = all(ids).stream().map(Site::id).toList();
        if (!known.containsAll(ids)) throw RuleBroken.at("sites", "organisation.site-unknown");
        return known;
    }
}
