package it.lario.registers.audits;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.registers.audits.Audit.Modality;
import it.lario.registers.audits.Audit.Status;
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

/** The register of audits and the sheet of each, from its plan to its acceptance. */
@Controller
class AuditController {

    record PlanForm(
            UUID programme,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotBlank @Size(max = 4000) String criteria,
            @NotNull Modality modality,
            @NotNull UUID lead,
            List<UUID> team) {

        AuditPlan plan() {
            return new AuditPlan(title, startsOn, endsOn, criteria, modality, lead, team == null ? List.of() : team);
        }
    }

    record ReportForm(
            @NotBlank @Size(max = 4000) String summary,
            @NotBlank @Size(max = 4000) String conclusions,
            @NotNull LocalDate reportedOn) {}

    record CancellationForm(@NotBlank @Size(max = 2000) String cancellation) {}

    record TakeBackForm(@NotBlank @Size(max = 2000) String takeBackReason) {}

    record AcceptanceForm(
            @Size(max = 4000) String acceptanceNote,
            @NotNull LocalDate acceptedOn) {}

    private static final Map<String, Tone> TONES =
            Map.of("ACCEPTED", Tone.SUCCESS, "REPORTED", Tone.INFO, "CANCELLED", Tone.NEUTRAL);

    private final Audits audits;
    private final AuditSheets sheets;
    private final AuditProgrammes programmes;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    AuditController(
            Audits audits,
            AuditSheets sheets,
            AuditProgrammes programmes,
            People people,
            Journal journal,
            Tables tables) {
        this.audits = audits;
        this.sheets = sheets;
        this.programmes = programmes;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/audits")
    View list() {
        var query = TableQuery.of("audits", "/audits", "audit t where t.body_id = :body")
                .text("number", "t.year || '/' || lpad(t.number::text, 2, '0')")
                .text("title", "t.title")
                .date("startsOn", "t.starts_on")
                .date("endsOn", "t.ends_on")
                .text("lead", "t.lead_name")
                .word("status", "t.status", Status.values(), TONES)
                .order("t.year desc, t.number desc");
        return tables.page(query, people.current().is(Role.QUALITY_MANAGER) ? "/audits/new" : null);
    }

    @GetMapping("/{body}/audits/new")
    String blank(@RequestParam(required = false) UUID programme, Model model) {
        people.require(Role.QUALITY_MANAGER);
        form(model, null, programme);
        return "registers/audits/audit-form";
    }

    @PostMapping("/{body}/audits")
    String plan(@PathVariable String body, @Valid PlanForm form) {
        return saved(body, audits.plan(form.programme(), form.plan()));
    }

    @GetMapping("/{body}/audits/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("sheet", sheets.of(audits.get(id)));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("today", Rome.today());
        return "registers/audits/audit";
    }

    @GetMapping("/{body}/audits/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var audit = audits.get(id);
        if (!audits.mayPlan(audit)) throw new Forbidden();
        form(model, audit, audit.programmeId());
        return "registers/audits/audit-form";
    }

    @PostMapping("/{body}/audits/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid PlanForm form) {
        return saved(body, audits.change(id, version, form.plan()));
    }

    @PostMapping("/{body}/audits/{id}/start")
    String begin(@PathVariable String body, @PathVariable UUID id) {
        return saved(body, audits.begin(id));
    }

    @PostMapping("/{body}/audits/{id}/cancellation")
    String cancel(@PathVariable String body, @PathVariable UUID id, @Valid CancellationForm form) {
        return saved(body, audits.cancel(id, form.cancellation()));
    }

    @PostMapping("/{body}/audits/{id}/report")
    String report(@PathVariable String body, @PathVariable UUID id, @Valid ReportForm form) {
        return saved(body, audits.report(id, form.summary(), form.conclusions(), form.reportedOn()));
    }

    @PostMapping("/{body}/audits/{id}/take-back")
    String takeBack(@PathVariable String body, @PathVariable UUID id, @Valid TakeBackForm form) {
        return saved(body, audits.takeBack(id, form.takeBackReason()));
    }

    @PostMapping("/{body}/audits/{id}/acceptance")
    String accept(@PathVariable String body, @PathVariable UUID id, @Valid AcceptanceForm form) {
        return saved(body, audits.accept(id, form.acceptanceNote(), form.acceptedOn()));
    }

    private void form(Model model, Audit audit, UUID programme) {
        model.addAttribute("audit", audit);
        model.addAttribute("programmes", programmes.all());
        model.addAttribute("programme", programme);
        model.addAttribute("auditors", people.with(Role.INTERNAL_AUDITOR));
    }

    private static String saved(String body, Audit audit) {
        return "redirect:/" + body + audit.path() + "?done=saved";
    }
}
