package it.lario.foundations.organisation;

import static it.lario.ground.people.Role.ADMINISTRATOR;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Unit;
import it.lario.ground.people.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organigramma and the sheet of each unit. */
@Controller
class UnitController {

    record UnitForm(@NotBlank @Size(max = 200) String name, UUID parent) {}

    record ClosingForm(@NotNull LocalDate closedOn) {}

    private final OrganisationChart chart;
    private final Units units;
    private final Services services;
    private final People people;
    private final Journal journal;

    UnitController(OrganisationChart chart, Units units, Services services, People people, Journal journal) {
        this.chart = chart;
        this.units = units;
        this.services = services;
        this.people = people;
        this.journal = journal;
    }

    @GetMapping("/{body}/units")
    String list(Model model) {
        model.addAttribute("units", units.tree());
        return "foundations/organisation/units";
    }

    @GetMapping("/{body}/units/new")
    String blank(Model model) {
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        model.addAttribute("unit", null);
        model.addAttribute("above", units.offered());
        return "foundations/organisation/unit-form";
    }

    @PostMapping("/{body}/units")
    String create(@PathVariable String body, @Valid UnitForm form) {
        return saved(body, chart.create(form.name(), form.parent()));
    }

    @GetMapping("/{body}/units/{id}")
    String show(@PathVariable UUID id, Model model) {
        Unit unit = units.get(id);
        var tree = units.tree();
        model.addAttribute("unit", unit);
        model.addAttribute("above", node(tree, unit.parentId()));
        model.addAttribute(
                "below", tree.stream().filter(node -> id.equals(node.parent())).toList());
        model.addAttribute("members", units.peopleOf(List.of(id)));
        model.addAttribute(
                "services",
                services.all().stream()
                        .filter(service -> service.unit().equals(id))
                        .toList());
        model.addAttribute("belonging", chart.belonging(id));
        model.addAttribute("today", Rome.today());
        model.addAttribute("history", journal.of(id));
        return "foundations/organisation/unit";
    }

    @GetMapping("/{body}/units/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("unit", units.get(id));
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        var below = units.below(id);
        model.addAttribute(
                "above",
                units.offered().stream()
                        .filter(node -> !below.contains(node.id()))
                        .toList());
        return "foundations/organisation/unit-form";
    }

    @PostMapping("/{body}/units/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid UnitForm form) {
        return saved(body, chart.change(id, version, form.name(), form.parent()));
    }

    @PostMapping("/{body}/units/{id}/closure")
    String close(@PathVariable String body, @PathVariable UUID id, @Valid ClosingForm form) {
        return saved(body, chart.close(id, form.closedOn()));
    }

    @PostMapping("/{body}/units/{id}/reopening")
    String reopen(@PathVariable String body, @PathVariable UUID id) {
        return saved(body, chart.reopen(id));
    }

    private static Units.Node node(List<Units.Node> tree, UUID id) {
        return tree.stream().filter(node -> node.id().equals(id)).findFirst().orElse(null);
    }

    private static String saved(String body, Unit unit) {
        return "redirect:/" + body + unit.path() + "?done=saved";
    }
}
