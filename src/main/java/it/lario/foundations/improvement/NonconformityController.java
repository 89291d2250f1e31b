package it.lario.foundations.improvement;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.improvement.Nonconformity.Grade;
import it.lario.foundations.improvement.Nonconformity.Source;
import it.lario.foundations.processes.Processes;
import it.lario.foundations.processes.Processes.Listed;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Option;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of nonconformities and the sheet of each. */
@Controller
class NonconformityController {

    record ReportForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull Source source,
            @Size(max = 500) String reference,
            @NotNull Grade grade,
            List<String> clauses,
            UUID unit,
            UUID process,
            @NotBlank @Size(max = 4000) String requirement,
            @NotBlank @Size(max = 4000) String evidence,
            @NotBlank @Size(max = 4000) String gap,
            @NotNull LocalDate reportedOn) {}

    record DescriptionForm(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 500) String reference,
            @NotNull Grade grade,
            List<String> clauses,
            UUID unit,
            UUID process,
            @NotBlank @Size(max = 4000) String requirement,
            @NotBlank @Size(max = 4000) String evidence,
            @NotBlank @Size(max = 4000) String gap) {}

    record ContainmentForm(
            @NotBlank @Size(max = 4000) String containment,
            @NotNull UUID containedBy,
            @NotNull LocalDate containedOn) {}

    record AnalysisForm(
            @NotBlank @Size(max = 4000) String extent,
            List<String> whys,
            @NotBlank @Size(max = 4000) String rootCause) {}

    private final Nonconformities nonconformities;
    private final Clauses clauses;
    private final Units units;
    private final Processes processes;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    NonconformityController(
            Nonconformities nonconformities,
            Clauses clauses,
            Units units,
            Processes processes,
            People people,
            Journal journal,
            Tables tables) {
        this.nonconformities = nonconformities;
        this.clauses = clauses;
        this.units = units;
        this.processes = processes;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/nonconformities")
    View list() {
        var query = TableQuery.of("improvement.nonconformities", "/nonconformities", """
                nonconformity t left join unit u on u.body_id = t.body_id and u.id = t.unit_id
                left join process p on p.body_id = t.body_id and p.id = t.process_id
                where t.body_id = :body""")
                .text("number", "t.year || '/' || lpad(t.number::text, 3, '0')")
                .text("title", "t.title")
                .word("source", "t.source", Source.values())
                .word("grade", "t.grade", Grade.values(), Map.of("MAJOR", Tone.DANGER))
                .text("unit", "u.name")
                .text("process", "p.code || ' ' || p.name")
                .date("reportedOn", "t.reported_on")
                .word("status", "t.status", Nonconformity.Status.values(), Map.of("CLOSED", Tone.SUCCESS))
                .filter("process", "t.process_id", processes())
                .order("t.year desc, t.number desc");
        return tables.page(query, people.current().works() ? "/nonconformities/new" : null);
    }

    @GetMapping("/{body}/nonconformities/new")
    String blank(Model model) {
        people.requireWorking();
        form(model, null);
        model.addAttribute("today", Rome.today());
        return "foundations/improvement/report";
    }

    @PostMapping("/{body}/nonconformities")
    String report(@PathVariable String body, @Valid ReportForm form) {
        var reported = nonconformities.report(new Report(
                form.title(),
                form.source(),
                form.reference(),
                form.grade(),
                clauses.known(form.clauses()),
                form.unit(),
                form.process(),
                form.requirement(),
                form.evidence(),
                form.gap(),
                form.reportedOn(),
                null));
        return saved(body, reported);
    }

    @GetMapping("/{body}/nonconformities/{id}")
    String show(@PathVariable UUID id, Model model) {
        var nonconformity = nonconformities.get(id);
        model.addAttribute("nonconformity", nonconformity);
        model.addAttribute("actions", nonconformities.actions(id));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayTreat", nonconformities.mayTreat(nonconformity));
        model.addAttribute("members", people.members());
        model.addAttribute(
                "unitName",
                nonconformity.unitId() == null
                        ? null
                        : units.get(nonconformity.unitId()).name());
        model.addAttribute(
                "process", nonconformity.processId() == null ? null : processes.get(nonconformity.processId()));
        model.addAttribute("today", Rome.today());
        return "foundations/improvement/nonconformity";
    }

    @GetMapping("/{body}/nonconformities/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Nonconformity nonconformity = nonconformities.get(id);
        if (!nonconformities.mayTreat(nonconformity)) throw new Forbidden();
        form(model, nonconformity);
        return "foundations/improvement/describe";
    }

    @PostMapping("/{body}/nonconformities/{id}")
    String describe(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid DescriptionForm form) {
        var report = new Report(
                form.title(),
                null,
                form.reference(),
                form.grade(),
                clauses.known(form.clauses()),
                form.unit(),
                form.process(),
                form.requirement(),
                form.evidence(),
                form.gap(),
                null,
                null);
        return saved(body, nonconformities.describe(id, version, report));
    }

    @PostMapping("/{body}/nonconformities/{id}/containment")
    String contain(@PathVariable String body, @PathVariable UUID id, @Valid ContainmentForm form) {
        return saved(body, nonconformities.contain(id, form.containment(), form.containedBy(), form.containedOn()));
    }

    @PostMapping("/{body}/nonconformities/{id}/analysis")
    String analyse(@PathVariable String body, @PathVariable UUID id, @Valid AnalysisForm form) {
        List<String> whys = form.whys() == null ? List.of() : form.whys();
        return saved(body, nonconformities.analyse(id, form.extent(), whys, form.rootCause()));
    }

    @PostMapping("/{body}/nonconformities/{id}/actions")
    String plan(@PathVariable String body, @PathVariable UUID id, @Valid ActionController.PlanForm form) {
        nonconformities.plan(id, form.plan());
        return saved(body, nonconformities.get(id));
    }

    @PostMapping("/{body}/nonconformities/{id}/closure")
    String close(@PathVariable String body, @PathVariable UUID id) {
        return saved(body, nonconformities.close(id));
    }

    private void form(Model model, Nonconformity nonconformity) {
        model.addAttribute("nonconformity", nonconformity);
        model.addAttribute("units", units.offered());
        model.addAttribute("processes", processes());
        model.addAttribute("clauses", clauses);
    }

    private List<Option> processes() {
        return Option.of(processes.all(), Listed::id, process -> process.code() + " " + process.name());
    }

    private static String saved(String body, Nonconformity nonconformity) {
        return "redirect:/" + body + nonconformity.path() + "?done=saved";
    }
}
