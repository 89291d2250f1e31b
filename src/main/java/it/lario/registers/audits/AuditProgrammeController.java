package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.registers.audits.AuditProgramme.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The audit programmes and what each covers. */
@Controller
class AuditProgrammeController {

    record NewForm(
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotBlank @Size(max = 4000) String objectives,
            @NotBlank @Size(max = 4000) String programmeCriteria) {}

    record ChangeForm(
            @NotBlank @Size(max = 4000) String objectives,
            @NotBlank @Size(max = 4000) String programmeCriteria) {}

    record ApprovalForm(@NotNull LocalDate approvedOn) {}

    private final AuditProgrammes programmes;
    private final Audits audits;
    private final Clauses clauses;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    AuditProgrammeController(
            AuditProgrammes programmes, Audits audits, Clauses clauses, People people, Journal journal, Tables tables) {
        this.programmes = programmes;
        this.audits = audits;
        this.clauses = clauses;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/audit-programmes")
    View list() {
        var query = TableQuery.of("audits.programmes", "/audit-programmes", "audit_programme t where t.body_id = :body")
                .text("year", "t.year::text")
                .text("objectives", "t.objectives")
                .text("approver", "t.approver_name")
                .date("approvedOn", "t.approved_on")
                .word("status", "t.status", Status.values(), Map.of("APPROVED", Tone.SUCCESS, "DRAFT", Tone.WARNING))
                .order("t.year desc");
        return tables.page(query, people.current().is(Role.QUALITY_MANAGER) ? "/audit-programmes/new" : null);
    }

    @GetMapping("/{body}/audit-programmes/new")
    String blank(Model model) {
        people.require(Role.QUALITY_MANAGER);
        model.addAttribute("programme", null);
        model.addAttribute("year", Rome.today().getYear());
        return "registers/audits/programme-form";
    }

    @PostMapping("/{body}/audit-programmes")
    String create(@PathVariable String body, @Valid NewForm form) {
        return saved(body, programmes.create(form.year(), form.objectives(), form.programmeCriteria()));
    }

    @GetMapping("/{body}/audit-programmes/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("programme", programmes.get(id));
        model.addAttribute("audits", audits.of(id));
        model.addAttribute("coverage", programmes.byChapter(id));
        model.addAttribute("clauses", clauses);
        model.addAttribute("mayApprove", programmes.mayApprove());
        model.addAttribute("history", journal.of(id));
        model.addAttribute("today", Rome.today());
        return "registers/audits/programme";
    }

    @GetMapping("/{body}/audit-programmes/{id}/clauses")
    String clauses(@PathVariable UUID id, Model model) {
        model.addAttribute("programme", programmes.get(id));
        model.addAttribute("coverage", programmes.byClause(id));
        model.addAttribute("clauses", clauses);
        return "registers/audits/clauses";
    }

    @GetMapping("/{body}/audit-programmes/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var programme = programmes.get(id);
        people.require(Role.QUALITY_MANAGER);
        model.addAttribute("programme", programme);
        model.addAttribute("year", programme.year());
        return "registers/audits/programme-form";
    }

    @PostMapping("/{body}/audit-programmes/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid ChangeForm form) {
        return saved(body, programmes.change(id, version, form.objectives(), form.programmeCriteria()));
    }

    @PostMapping("/{body}/audit-programmes/{id}/approval")
    String approve(@PathVariable String body, @PathVariable UUID id, @Valid ApprovalForm form) {
        return saved(body, programmes.approve(id, form.approvedOn()));
    }

    private static String saved(String body, AuditProgramme programme) {
        return "redirect:/" + body + programme.path() + "?done=saved";
    }
}
