package it.lario.foundations.organisation;

import it.lario.ground.journal.Journal;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The sites and the sheet of each. */
@Controller
class SiteController {

    record SiteForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String address) {}

    private final Sites sites;
    private final Services services;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    SiteController(Sites sites, Services services, People people, Journal journal, Tables tables) {
        this.sites = sites;
        this.services = services;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/sites")
    View list() {
        var query = TableQuery.of("organisation.sites", "/sites", "site t where t.body_id = :body")
                .text("name", "t.name")
                .text("address", "t.address");
        return tables.page(query, people.current().is(Role.QUALITY_MANAGER) ? "/sites/new" : null);
    }

    @GetMapping("/{body}/sites/new")
    String blank(Model model) {
        people.require(Role.QUALITY_MANAGER);
        model.addAttribute("site", null);
        return "foundations/organisation/site-form";
    }

    @PostMapping("/{body}/sites")
    String create(@PathVariable String body, @Valid SiteForm form) {
        return saved(body, sites.create(form.name(), form.address()));
    }

    @GetMapping("/{body}/sites/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("site", sites.get(id));
        model.addAttribute("services", services.at(id));
        model.addAttribute("history", journal.of(id));
        return "foundations/organisation/site";
    }

    @GetMapping("/{body}/sites/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("site", sites.get(id));
        people.require(Role.QUALITY_MANAGER);
        return "foundations/organisation/site-form";
    }

    @PostMapping("/{body}/sites/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid SiteForm form) {
        return saved(body, sites.change(id, version, form.name(), form.address()));
    }

    private static String saved(String body, Site site) {
        return "redirect:/" + body + site.path() + "?done=saved";
    }
}
