package it.lario.foundations.documents;

import it.lario.ground.conversion.Conversions;
import it.lario.ground.conversion.Sheet;
import it.lario.ground.conversion.Sheet.Line;
import it.lario.ground.conversion.Written;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Texts that come from Word, and go out as docx and odt. What comes is shown with what it lost; people save it. */
@Controller
class WordController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final Conversions conversions;
    private final Documents documents;
    private final Revisions revisions;
    private final DocumentForms forms;
    private final People people;
    private final Units units;
    private final Pages pages;

    WordController(
            Conversions conversions,
            Documents documents,
            Revisions revisions,
            DocumentForms forms,
            People people,
            Units units,
            Pages pages) {
        this.conversions = conversions;
        this.documents = documents;
        this.revisions = revisions;
        this.forms = forms;
        this.people = people;
        this.units = units;
        this.pages = pages;
    }

    @PostMapping("/{body}/documents/import")
    String take(@RequestParam(required = false) MultipartFile word, Model model) {
        people.requireWorking();
        show(written(word), model);
        forms.fill(model, null);
        return "foundations/documents/new";
    }

    @PostMapping("/{body}/revisions/{id}/import")
    String take(@PathVariable UUID id, @RequestParam(required = false) MultipartFile word, Model model) {
        Revision revision = revisions.get(id);
        if (!revisions.mayWrite(revision)) throw new Forbidden();
        show(written(word), model);
        model.addAttribute("document", documents.get(revision.documentId()));
        model.addAttribute("revision", revision);
        return "foundations/documents/write";
    }

    private static void show(Written written, Model model) {
        model.addAttribute("text", written.text());
        model.addAttribute("lost", written.lost());
    }

    private Written written(MultipartFile word) {
        if (word == null || word.isEmpty()) throw RuleBroken.at("word", "files.missing");
        String name = String.valueOf(word.getOriginalFilename());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".docx")) throw RuleBroken.at("word", "documents.not-word");
        try (InputStream content = word.getInputStream()) {
            return conversions.fromWord(name, content);
        } catch (RuleBroken refused) {
            throw RuleBroken.at("word", refused.key(), refused.arguments());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @GetMapping("/{body}/revisions/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        Revision revision = written(id);
        return file(revision, ".docx", DOCX, conversions.docx(sheet(revision)));
    }

    @GetMapping("/{body}/revisions/{id}/odt")
    ResponseEntity<byte[]> odt(@PathVariable UUID id) {
        Revision revision = written(id);
        return file(revision, ".odt", ODT, conversions.odt(sheet(revision)));
    }

    private Revision written(UUID id) {
        Revision revision = revisions.get(id);
        if (revision.fileId() != null || revision.discardedOn() != null) throw new NotFound();
        return revision;
    }

    /** In Italian, as everything that leaves the system. */
    private Sheet sheet(Revision revision) {
        Document document = documents.get(revision.documentId());
        var page = pages.printed();
        var facts = new ArrayList<Line>();
        facts.add(new Line(page.t("documents.code"), document.code()));
        facts.add(
                new Line(page.t("documents.unit"), units.get(document.unitId()).name()));
        facts.add(new Line(page.t("documents.revision"), revision.mark()));
        facts.add(new Line(page.t("documents.status"), page.t("documents.status." + revision.status())));
        if (revision.inForceOn() != null)
            facts.add(new Line(page.t("documents.inForceOn"), page.date(revision.inForceOn())));
        String footer = page.t("documents.word-footer", document.code(), revision.mark());
        return new Sheet(document.title(), facts, revision.text(), footer);
    }

    private static ResponseEntity<byte[]> file(Revision revision, String ending, String type, byte[] content) {
        String name = revision.label().replaceAll("[^\\p{L}\\p{N} .-]", "-") + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
