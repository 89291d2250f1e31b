package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.processes.Processes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The items of an audit, while they are planned. */
@Controller
class AuditItemController {

    record ItemForm(
            @NotNull UUID process,
            List<String> clauses,
            @NotNull UUID auditor,
            @NotNull LocalDate day) {

        ItemPlan plan() {
            return new ItemPlan(process, clauses == null ? List.of() : clauses, auditor, day);
        }
    }

    private final Audits audits;
    private final Checklists checklists;
    private final Processes processes;
    private final Clauses clauses;

    AuditItemController(Audits audits, Checklists checklists, Processes processes, Clauses clauses) {
        this.audits = audits;
        this.checklists = checklists;
        this.processes = processes;
        this.clauses = clauses;
    }

    @GetMapping("/{body}/audits/{id}/items/new")
    String blank(@PathVariable UUID id, Model model) {
        form(model, audits.planned(id), null);
        return "registers/audits/item-form";
    }

    @PostMapping("/{body}/audits/{id}/items")
    String add(@PathVariable String body, @PathVariable UUID id, @Valid ItemForm form) {
        audits.add(id, form.plan());
        return "redirect:/" + body + "/audits/" + id + "?done=saved";
    }

    @GetMapping("/{body}/audit-items/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var item = checklists.item(id);
        form(model, audits.planned(item.auditId()), item);
        return "registers/audits/item-form";
    }

    @PostMapping("/{body}/audit-items/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid ItemForm form) {
        return "redirect:/" + body + audits.changeItem(id, version, form.plan()).path() + "?done=saved";
    }

    @PostMapping("/{body}/audit-items/{id}/removal")
    String remove(@PathVariable String body, @PathVariable UUID id) {
        return "redirect:/" + body + audits.remove(id).path() + "?done=saved";
    }

    private void form(Model model, Audit audit, AuditItem item) {
        model.addAttribute("audit", audit);
        model.addAttribute("item", item);
        model.addAttribute("processes", processes.all());
        model.addAttribute("clauses", clauses);
    }
}
