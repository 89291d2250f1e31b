package it.lario.foundations.documents;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.documents.DocumentController.CardForm;
import it.lario.ground.kernel.Rome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files in place of texts: as a new document, or in a draft. */
@Controller
class DocumentFileController {

    record HoldingForm(@Size(max = 2000) String reason) {}

    private final DocumentFiles files;
    private final Clauses clauses;

    DocumentFileController(DocumentFiles files, Clauses clauses) {
        this.files = files;
        this.clauses = clauses;
    }

    @PostMapping("/{body}/documents/files")
    String write(@PathVariable String body, @Valid CardForm form, @RequestParam(required = false) MultipartFile file) {
        var document = files.write(form.card(clauses), file, Rome.today());
        return "redirect:/" + body + document.path() + "?done=saved";
    }

    @PostMapping("/{body}/revisions/{id}/file")
    String hold(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid HoldingForm form,
            @RequestParam(required = false) MultipartFile file) {
        var revision = files.hold(id, version, form.reason(), file, Rome.today());
        return "redirect:/" + body + revision.path() + "?done=saved";
    }
}
