package it.lario.foundations.processes;

import static it.lario.ground.people.Role.EXECUTIVE;
import static it.lario.ground.people.Role.QUALITY_LIAISON;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.organisation.Services;
import it.lario.foundations.processes.Process.Kind;
import it.lario.ground.contributions.Mention;
import it.lario.ground.journal.Journal;
import it.lario.ground.journal.Journal.Noted;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.MoreRows;
import it.lario.ground.pages.Option;
import it.lario.ground.pages.Pages;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The processes and the sheet of each. */
@Controller
class ProcessController {

    private final Processes processes;
    private final ProcessVersions versions;
    private final FrozenVersions frozen;
    private final Diagrams diagrams;
    private final Measured measured;
    private final Services services;
    private final Documents documents;
    private final Units units;
    private final Clauses clauses;
    private final People people;
    private final Journal journal;
    private final List<Mention> mentions;
    private final Tables tables;
    private final Pages pages;

    ProcessController(
            Processes processes,
            ProcessVersions versions,
            FrozenVersions frozen,
            Diagrams diagrams,
            Measured measured,
            Services services,
            Documents documents,
            Units units,
            Clauses clauses,
            People people,
            Journal journal,
            List<Mention> mentions,
            Tables tables,
            Pages pages) {
        this.processes = processes;
        this.versions = versions;
        this.frozen = frozen;
        this.diagrams = diagrams;
        this.measured = measured;
        this.services = services;
        this.documents = documents;
        this.units = units;
        this.clauses = clauses;
        this.people = people;
        this.journal = journal;
        this.mentions = mentions;
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping("/{body}/processes")
    View list() {
        var query = TableQuery.of("processes", "/processes", """
                process t join unit u on u.body_id = t.body_id and u.id = t.unit_id
                left join service s on s.body_id = t.body_id and s.id = t.service_id where t.body_id = :body""")
                .text("code", "t.code")
                .text("name", "t.name")
                .word("kind", "t.kind", Kind.values())
                .text("service", "s.name")
                .text("unit", "u.name")
                .text("owner", "t.owner_name")
                .filter(
                        "service",
                        "t.service_id",
                        Option.of(services.all(), Services.Listed::id, Services.Listed::name))
                .filter("unit", "t.unit_id", Option.of(units.tree(), Units.Node::id, Units.Node::name))
                .order("t.code");
        boolean mayCreate = people.current().is(QUALITY_MANAGER, EXECUTIVE, QUALITY_LIAISON);
        return tables.page(query, mayCreate ? "/processes/new" : null);
    }

    @GetMapping("/{body}/processes/new")
    String blank(Model model) {
        people.require(QUALITY_MANAGER, EXECUTIVE, QUALITY_LIAISON);
        return form(model, null);
    }

    @PostMapping("/{body}/processes")
    String create(@PathVariable String body, @Valid SheetForm form) {
        return saved(body, processes.create(form.sheet(clauses)));
    }

    /** Nothing is read of the form: the page comes back with what was typed, and with more blank rows. */
    @PostMapping(
            path = {"/{body}/processes", "/{body}/processes/{id}"},
            params = MoreRows.BUTTON)
    String moreRows() {
        throw new MoreRows();
    }

    @GetMapping("/{body}/processes/{id}")
    String show(@PathVariable UUID id, Model model, HttpServletRequest request) {
        Process process = processes.get(id);
        SheetContent content = frozen.content(process);
        ProcessVersion inForce = versions.inForce(id).orElse(null);
        List<ProcessVersion> all = versions.of(id);
        model.addAttribute("process", process);
        model.addAttribute("content", content);
        model.addAttribute("diagram", diagrams.of(process));
        model.addAttribute("unit", units.get(process.unitId()));
        model.addAttribute("service", process.serviceId() == null ? null : services.get(process.serviceId()));
        model.addAttribute("documents", documents.all());
        model.addAttribute("measures", measured.of(process));
        model.addAttribute("versions", all);
        model.addAttribute("inForce", inForce);
        model.addAttribute(
                "changed",
                inForce != null
                        && !Comparison.of(frozen.content(inForce), content, pages.of(request))
                                .none());
        model.addAttribute("clauses", clauses);
        model.addAttribute("mayChange", processes.mayChange(process));
        model.addAttribute(
                "mentions",
                mentions.stream().flatMap(module -> module.of(id).stream()).toList());
        model.addAttribute("today", Rome.today());
        model.addAttribute("history", history(id, all));
        return "foundations/processes/process";
    }

    /** The steps of the sheet and of its versions, last first. */
    private List<Noted> history(UUID id, List<ProcessVersion> versions) {
        return Stream.concat(Stream.of(id), versions.stream().map(ProcessVersion::id))
                .flatMap(record -> journal.of(record).stream())
                .sorted(Comparator.comparing(Noted::at).reversed())
                .toList();
    }

    @GetMapping("/{body}/processes/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Process process = processes.writable(id);
        return form(model, process);
    }

    @PostMapping("/{body}/processes/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid SheetForm form) {
        return saved(body, processes.change(id, version, form.sheet(clauses)));
    }

    @PostMapping("/{body}/processes/{id}/documents")
    String link(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam(name = "documents", required = false) List<UUID> chosen) {
        return saved(body, processes.link(id, chosen == null ? List.of() : chosen));
    }

    /** Only units the writer may write for are offered, so that nothing typed meets a refusal. */
    private String form(Model model, Process process) {
        model.addAttribute("process", process);
        model.addAttribute(
                "units",
                units.offered().stream()
                        .filter(unit -> processes.mayWriteFor(unit.id()))
                        .toList());
        model.addAttribute("services", services.all());
        model.addAttribute("allUnits", units.tree());
        model.addAttribute(
                "processes",
                processes.all().stream()
                        .filter(other -> process == null || !other.id().equals(process.id()))
                        .toList());
        model.addAttribute("members", people.members());
        model.addAttribute("clauses", clauses);
        return "foundations/processes/form";
    }

    private static String saved(String body, Process process) {
        return "redirect:/" + body + process.path() + "?done=saved";
    }
}
