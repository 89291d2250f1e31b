package it.lario.registers.audits;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.registers.audits.AuditAnswer.Outcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The checklist of an item and the page of each of its questions. */
@Controller
class ChecklistController {

    record QuestionForm(
            @NotBlank @Size(max = 1000) String question,
            @Size(max = 20) String clause) {}

    record OmissionForm(@NotBlank @Size(max = 2000) String notDone) {}

    record AnswerForm(
            @NotNull Outcome outcome,
            @Size(max = 4000) String evidence,
            @NotNull LocalDate answeredOn) {}

    private final Checklists checklists;
    private final Audits audits;
    private final Findings findings;
    private final Clauses clauses;
    private final Journal journal;

    ChecklistController(Checklists checklists, Audits audits, Findings findings, Clauses clauses, Journal journal) {
        this.checklists = checklists;
        this.audits = audits;
        this.findings = findings;
        this.clauses = clauses;
        this.journal = journal;
    }

    @GetMapping("/{body}/audit-items/{id}")
    String show(@PathVariable UUID id, Model model) {
        var item = checklists.item(id);
        var audit = audits.get(item.auditId());
        model.addAttribute("item", item);
        model.addAttribute("audit", audit);
        model.addAttribute("answers", checklists.of(id));
        model.addAttribute("clauses", clauses);
        model.addAttribute("mayAnswer", checklists.mayAnswer(item));
        model.addAttribute("mayPlan", audit.status() == Audit.Status.PLANNED && audits.mayPlan(audit));
        model.addAttribute("history", journal.of(id));
        return "registers/audits/item";
    }

    @PostMapping("/{body}/audit-items/{id}/questions")
    String ask(@PathVariable String body, @PathVariable UUID id, @Valid QuestionForm form) {
        String clause = form.clause() == null || form.clause().isBlank() ? null : form.clause();
        return to(body, checklists.ask(id, clause, form.question()).path());
    }

    @PostMapping("/{body}/audit-items/{id}/omission")
    String leaveOut(@PathVariable String body, @PathVariable UUID id, @Valid OmissionForm form) {
        return to(body, checklists.leaveOut(id, form.notDone()).path());
    }

    @GetMapping("/{body}/audit-questions/{id}")
    String question(@PathVariable UUID id, Model model) {
        var answer = checklists.get(id);
        var item = checklists.item(answer.itemId());
        model.addAttribute("answer", answer);
        model.addAttribute("item", item);
        model.addAttribute("audit", audits.get(item.auditId()));
        model.addAttribute("findings", findings.ofAnswer(id));
        model.addAttribute("clauses", clauses);
        model.addAttribute("mayAnswer", checklists.mayAnswer(item));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("day", item.day().isAfter(Rome.today()) ? Rome.today() : item.day());
        return "registers/audits/question";
    }

    /** After a plain answer comes the next question; an NC or OSS waits on its page for the finding. */
    @PostMapping("/{body}/audit-questions/{id}")
    String answer(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid AnswerForm form) {
        var answer = checklists.answer(id, version, form.outcome(), form.evidence(), form.answeredOn());
        if (answer.callsForFinding()) return to(body, answer.path());
        String next = checklists.of(answer.itemId()).stream()
                .filter(other -> !other.answered() && other.position() > answer.position())
                .map(AuditAnswer::path)
                .findFirst()
                .orElse(checklists.item(answer.itemId()).path());
        return to(body, next);
    }

    private static String to(String body, String path) {
        return "redirect:/" + body + path + "?done=saved";
    }
}
