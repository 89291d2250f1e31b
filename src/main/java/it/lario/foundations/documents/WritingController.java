package it.lario.foundations.documents;

import it.lario.ground.files.StoredFile;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writing a draft: the page, the working copy that its editor sends now and then, and images. */
@Controller
class WritingController {

    record CopyForm(
            @NotNull UUID person,
            @NotNull Integer base,
            @NotNull @Size(max = 200_000) String text,
            @Size(max = 2000) String reason) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Revisions revisions;
    private final Documents documents;
    private final WorkingCopies copies;
    private final Pages pages;

    WritingController(Revisions revisions, Documents documents, WorkingCopies copies, Pages pages) {
        this.revisions = revisions;
        this.documents = documents;
        this.copies = copies;
        this.pages = pages;
    }

    /** A copy that says something else than the draft is first offered: taken up it opens in place of the draft. */
    @GetMapping("/{body}/revisions/{id}/edit")
    String edit(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean resume, Model model) {
        Revision revision = writable(id);
        WorkingCopy copy =
                copies.mine(id).filter(mine -> mine.differs(revision)).orElse(null);
        model.addAttribute("document", documents.get(revision.documentId()));
        model.addAttribute("revision", revision);
        model.addAttribute("copy", copy);
        return copy == null || resume ? "foundations/documents/write" : "foundations/documents/copy";
    }

    @PostMapping("/{body}/revisions/{id}/working-copy")
    ResponseEntity<Map<String, String>> keep(@PathVariable UUID id, @Valid CopyForm form) {
        Revision draft = writable(id);
        String reason = form.reason() == null ? "" : form.reason();
        var at = copies.keep(draft, form.person(), form.base(), form.text(), reason);
        String newer = draft.version() == form.base() ? "" : draft.author().name();
        return ResponseEntity.ok(Map.of("savedAt", TIME.format(at.atZone(Rome.ZONE)), "newer", newer));
    }

    @PostMapping("/{body}/revisions/{id}/working-copy/removal")
    String discard(@PathVariable String body, @PathVariable UUID id) {
        copies.discard(writable(id).id());
        return "redirect:/" + body + "/revisions/" + id + "/edit";
    }

    @PostMapping("/{body}/revisions/{id}/images")
    ResponseEntity<Map<String, String>> illustrate(
            @PathVariable UUID id, @RequestParam(required = false) MultipartFile file) {
        StoredFile image = revisions.illustrate(id, file);
        return ResponseEntity.ok(Map.of("path", "/files/" + image.id()));
    }

    /** The editor shows the reason where the person is: there is no page to come back to. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(RuleBroken rule, HttpServletRequest request) {
        String words = pages.of(request).t(rule.key(), rule.arguments());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("message", words));
    }

    private Revision writable(UUID id) {
        Revision revision = revisions.get(id);
        if (!revisions.mayWrite(revision)) throw new Forbidden();
        return revision;
    }
}
