package it.lario.foundations.organisation;

import static it.lario.ground.people.Role.EXECUTIVE;
import static it.lario.ground.people.Role.QUALITY_LIAISON;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.ground.journal.Journal;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The services and the sheet of each. */
@Controller
class ServiceController {

    record ServiceForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String users,
            @Size(max = 4000) String description,
            @NotNull UUID unit,
            List<UUID> sites,
            Boolean certified) {

        /** An unticked box and no chosen site are not sent at all. */
        Offer offer() {
            return new Offer(
                    name, description, users, Boolean.TRUE.equals(certified), unit, sites == null ? List.of() : sites);
        }
    }

    private final Services services;
    private final Sites sites;
    private final Units units;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    ServiceController(Services services, Sites sites, Units units, People people, Journal journal, Tables tables) {
        this.services = services;
        this.sites = sites;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/services")
    View list() {
        var query = TableQuery.of("organisation.services", "/services", """
                service t join unit u on u.body_id = t.body_id and u.id = t.unit_id where t.body_id = :body""")
                .text("name", "t.name")
                .text("users", "t.users")
                .text("unit", "u.name")
                .tick("certified", "t.certified")
                .order("t.certified desc, t.name");
        return tables.page(query, mayCreate() ? "/services/new" : null);
    }

    @GetMapping("/{body}/services/new")
    String blank(Model model) {
        people.require(QUALITY_MANAGER, EXECUTIVE, QUALITY_LIAISON);
        return form(model, null);
    }

    @PostMapping("/{body}/services")
    String create(@PathVariable String body, @Valid ServiceForm form) {
        return saved(body, services.create(form.offer()));
    }

    @GetMapping("/{body}/services/{id}")
    String show(@PathVariable UUID id, Model model) {
        var service = services.get(id);
        model.addAttribute("service", service);
        model.addAttribute("unit", units.get(service.unitId()));
        model.addAttribute("sites", sites.all(service.siteIds()));
        model.addAttribute("mayChange", services.mayChange(service));
        model.addAttribute("history", journal.of(id));
        return "foundations/organisation/service";
    }

    @GetMapping("/{body}/services/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var service = services.get(id);
        people.requireFor(service.unitId(), EXECUTIVE, QUALITY_LIAISON);
        return form(model, service);
    }

    @PostMapping("/{body}/services/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid ServiceForm form) {
        return saved(body, services.change(id, version, form.offer()));
    }

    /** Only units the writer may write for are offered, so that nothing typed meets a refusal. */
    private String form(Model model, Service service) {
        model.addAttribute("service", service);
        model.addAttribute(
                "units",
                units.offered().stream()
                        .filter(unit -> services.mayWriteFor(unit.id()))
                        .toList());
        model.addAttribute("sites", sites.all());
        return "foundations/organisation/service-form";
    }

    private boolean mayCreate() {
        return people.current().is(QUALITY_MANAGER, EXECUTIVE, QUALITY_LIAISON);
    }

    private static String saved(String body, Service service) {
        return "redirect:/" + body + service.path() + "?done=saved";
    }
}
