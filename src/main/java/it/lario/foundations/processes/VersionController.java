package it.lario.foundations.processes;

import it.lario.foundations.documents.Approval;
import it.lario.foundations.processes.ProcessVersion.Status;
import it.lario.ground.bpmn.Diagram;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
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

/** The versions of a sheet: what each says, the steps that lead it into force, and what changed between two. */
@Controller
class VersionController {

    record VerificationForm(
            @NotNull LocalDate verifiedOn, @Size(max = 2000) String reason) {}

    record RefusalForm(@NotBlank @Size(max = 2000) String refusal) {}

    record ApprovalForm(
            @NotBlank @Size(max = 300) String act,
            @NotNull LocalDate approvedOn,
            @NotNull LocalDate inForceOn) {}

    private final ProcessVersions versions;
    private final Processes processes;
    private final FrozenVersions frozen;
    private final Journal journal;
    private final Pages pages;

    VersionController(
            ProcessVersions versions, Processes processes, FrozenVersions frozen, Journal journal, Pages pages) {
        this.versions = versions;
        this.processes = processes;
        this.frozen = frozen;
        this.journal = journal;
        this.pages = pages;
    }

    @PostMapping("/{body}/processes/{id}/versions")
    String verify(@PathVariable String body, @PathVariable UUID id, @Valid VerificationForm form) {
        return saved(body, versions.verify(id, form.reason(), form.verifiedOn()));
    }

    @GetMapping("/{body}/process-versions/{id}")
    String show(@PathVariable UUID id, Model model) {
        ProcessVersion version = versions.get(id);
        SheetContent content = frozen.content(version);
        boolean mayApprove = version.status() == Status.VERIFIED && versions.mayApprove(version);
        var kept = frozen.of(id);
        model.addAttribute("process", processes.get(version.processId()));
        model.addAttribute("version", version);
        model.addAttribute("content", content);
        model.addAttribute("drawing", diagram(version, content).drawing());
        model.addAttribute("pdf", kept.map(copy -> copy.file().toString()).orElse(null));
        model.addAttribute("sha256", kept.map(copy -> copy.sha256()).orElse(null));
        model.addAttribute("mayApprove", mayApprove);
        model.addAttribute(
                "mayRefuse", mayApprove || version.status() == Status.VERIFIED && versions.mayJudge(version));
        model.addAttribute(
                "others",
                versions.of(version.processId()).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList());
        model.addAttribute("today", Rome.today());
        model.addAttribute("history", journal.of(id));
        return "foundations/processes/version";
    }

    @PostMapping("/{body}/process-versions/{id}/refusal")
    String refuse(@PathVariable String body, @PathVariable UUID id, @Valid RefusalForm form) {
        return saved(body, versions.refuse(id, form.refusal()));
    }

    @PostMapping("/{body}/process-versions/{id}/approval")
    String approve(@PathVariable String body, @PathVariable UUID id, @Valid ApprovalForm form) {
        return saved(body, versions.approve(id, new Approval(form.act(), form.approvedOn(), form.inForceOn(), null)));
    }

    /** @param with another version of the same process; without it, the sheet as it is written now */
    @GetMapping("/{body}/process-versions/{id}/comparison")
    String compare(
            @PathVariable UUID id, @RequestParam(required = false) UUID with, Model model, HttpServletRequest request) {
        ProcessVersion version = versions.get(id);
        Process process = processes.get(version.processId());
        ProcessVersion other = with == null ? null : versions.get(with);
        if (other != null && !other.processId().equals(process.id())) throw new NotFound();
        SheetContent after = other == null ? frozen.content(process) : frozen.content(other);
        model.addAttribute("process", process);
        model.addAttribute("version", version);
        model.addAttribute("other", other);
        model.addAttribute("versions", versions.of(process.id()));
        model.addAttribute("comparison", Comparison.of(frozen.content(version), after, pages.of(request)));
        return "foundations/processes/comparison";
    }

    private static Diagram diagram(ProcessVersion version, SheetContent content) {
        return content.diagram() == null
                ? Diagrams.drawn(version.processId(), content.name(), content.steps())
                : Diagram.of(content.diagram(), "file");
    }

    private static String saved(String body, ProcessVersion version) {
        return "redirect:/" + body + version.path() + "?done=saved";
    }
}
