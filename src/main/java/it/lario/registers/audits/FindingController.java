package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.improvement.Nonconformities;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.registers.audits.Finding.Grade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of findings and the sheet of each. */
@Controller
class FindingController {

    record FindingForm(
            @NotNull Grade grade,
            @NotBlank @Size(max = 20) String clause,
            @NotBlank @Size(max = 2000) String statement,
            @NotBlank @Size(max = 4000) String findingEvidence) {

        Finding.Text text() {
            return new Finding.Text(grade, clause, statement, findingEvidence);
        }
    }

    record WithdrawalForm(@NotBlank @Size(max = 2000) String withdrawn) {}

    private final Findings findings;
    private final Checklists checklists;
    private final Audits audits;
    private final Nonconformities nonconformities;
    private final Clauses clauses;
    private final Journal journal;
    private final Tables tables;

    FindingController(
            Findings findings,
            Checklists checklists,
            Audits audits,
            Nonconformities nonconformities,
            Clauses clauses,
            Journal journal,
            Tables tables) {
        this.findings = findings;
        this.checklists = checklists;
        this.audits = audits;
        this.nonconformities = nonconformities;
        this.clauses = clauses;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/audit-findings")
    View list() {
        var query = TableQuery.of("audits.findings", "/audit-findings", """
                finding t join audit a on a.body_id = :body and a.id = t.audit_id
                left join nonconformity c on c.body_id = :body and c.id = t.nonconformity_id
                where t.body_id = :body and t.withdrawn is null""")
                .text("number", "t.audit || ', ' || t.number")
                .text("statement", "t.statement")
                .word("grade", "t.grade", Grade.values(), Map.of("MAJOR", Tone.DANGER, "MINOR", Tone.WARNING))
                .text("process", "t.process")
                .text("clause", "t.clause")
                .text("nonconformity", "c.year || '/' || lpad(c.number::text, 3, '0')")
                .order("a.year desc, a.number desc, t.number");
        return tables.page(query, null);
    }

    @PostMapping("/{body}/audit-questions/{id}/findings")
    String record(@PathVariable String body, @PathVariable UUID id, @Valid FindingForm form) {
        findings.record(id, form.text());
        return "redirect:/" + body + "/audit-items/" + checklists.get(id).itemId() + "?done=saved";
    }

    @GetMapping("/{body}/audit-findings/{id}")
    String show(@PathVariable UUID id, Model model) {
        var finding = findings.get(id);
        var answer = checklists.get(finding.answerId());
        model.addAttribute("finding", finding);
        model.addAttribute("answer", answer);
        model.addAttribute("audit", audits.get(finding.auditId()));
        model.addAttribute(
                "nonconformity",
                finding.nonconformityId() == null ? null : nonconformities.get(finding.nonconformityId()));
        model.addAttribute("mayTreat", findings.mayTreat(finding));
        model.addAttribute("mayChange", checklists.mayAnswer(checklists.item(answer.itemId())));
        model.addAttribute("history", journal.of(id));
        return "registers/audits/finding";
    }

    @GetMapping("/{body}/audit-findings/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var finding = findings.get(id);
        var answer = checklists.get(finding.answerId());
        if (!checklists.mayAnswer(checklists.item(answer.itemId()))) throw new Forbidden();
        model.addAttribute("finding", finding);
        model.addAttribute("answer", answer);
        model.addAttribute("clauses", clauses);
        return "registers/audits/finding-form";
    }

    @PostMapping("/{body}/audit-findings/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid FindingForm form) {
        return saved(body, findings.change(id, version, form.text()));
    }

    @PostMapping("/{body}/audit-findings/{id}/withdrawal")
    String withdraw(@PathVariable String body, @PathVariable UUID id, @Valid WithdrawalForm form) {
        return saved(body, findings.withdraw(id, form.withdrawn()));
    }

    @PostMapping("/{body}/audit-findings/{id}/nonconformity")
    String open(@PathVariable String body, @PathVariable UUID id) {
        return "redirect:/" + body + findings.open(id, Rome.today()).path() + "?done=saved";
    }

    private static String saved(String body, Finding finding) {
        return "redirect:/" + body + finding.path() + "?done=saved";
    }
}
