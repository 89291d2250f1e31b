package it.lario.foundations.sources;

import it.lario.foundations.documents.Documents;
import it.lario.foundations.sources.ExternalDocument.Kind;
import it.lario.foundations.sources.Look.Outcome;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** The list of documents from outside, and for each what changed and who looked at it. */
@Controller
class ExternalDocumentController {

    record CardForm(
            @NotBlank @Size(max = 300) String title,
            @NotNull Kind kind,
            @NotBlank @Size(max = 200) String issuer,
            @Size(max = 500) String reference,
            LocalDate textOn,
            @NotNull UUID owner,
            List<UUID> documents,
            @NotNull LocalDate checkOn) {

        ExternalDocument.Card card() {
            return new ExternalDocument.Card(
                    title, kind, issuer, reference, textOn, owner, documents == null ? List.of() : documents, checkOn);
        }
    }

    record CheckForm(@NotNull LocalDate checkedOn, @NotNull LocalDate nextOn) {}

    record ChangeForm(
            @NotBlank @Size(max = 2000) String what,
            @NotNull LocalDate effectiveOn) {}

    record LookForm(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 2000) String note) {}

    record RepealForm(
            @NotNull LocalDate repealedOn,
            @NotBlank @Size(max = 2000) String repeal) {}

    private enum Standing {
        FOLLOWED,
        TO_LOOK_AT,
        REPEALED
    }

    private static final Map<String, Tone> TONES =
            Map.of("FOLLOWED", Tone.SUCCESS, "TO_LOOK_AT", Tone.WARNING, "REPEALED", Tone.NEUTRAL);

    private final ExternalDocuments sources;
    private final Looks looks;
    private final Documents documents;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    ExternalDocumentController(
            ExternalDocuments sources,
            Looks looks,
            Documents documents,
            People people,
            Journal journal,
            Tables tables) {
        this.sources = sources;
        this.looks = looks;
        this.documents = documents;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/external-documents")
    View list() {
        var query = TableQuery.of("sources", "/external-documents", "external_document t where t.body_id = :body")
                .text("title", "t.title")
                .word("kind", "t.kind", Kind.values())
                .text("issuer", "t.issuer")
                .date("textOn", "t.text_on")
                .number("resting", "cardinality(t.documents)")
                .date("checkOn", "t.check_on")
                .word("standing", """
                        case when t.repealed_on is not null then 'REPEALED' when exists (
                          select from source_change c, unnest(c.documents) d (id)
                          where c.body_id = :body and c.source_id = t.id and not exists (select from source_look l
                            where l.body_id = :body and l.change_id = c.id and l.document_id = d.id))
                        then 'TO_LOOK_AT' else 'FOLLOWED' end""", Standing.values(), TONES)
                .order("t.repealed_on is not null, t.title");
        return tables.page(query, sources.mayRegister() ? "/external-documents/new" : null);
    }

    @GetMapping("/{body}/external-documents/new")
    String blank(Model model) {
        sources.requireRegistering();
        return form(model, null);
    }

    @PostMapping("/{body}/external-documents")
    String register(@PathVariable String body, @Valid CardForm form) {
        return saved(body, sources.register(form.card()));
    }

    @GetMapping("/{body}/external-documents/{id}")
    String show(@PathVariable UUID id, Model model) {
        ExternalDocument source = sources.get(id);
        var all = documents.all();
        var looked = new LinkedHashMap<SourceChange, List<Look>>();
        sources.changes(id).forEach(change -> looked.put(change, looks.of(change)));
        model.addAttribute("source", source);
        model.addAttribute(
                "resting",
                all.stream()
                        .filter(listed -> source.documents().contains(listed.id()))
                        .toList());
        model.addAttribute("changes", looked);
        model.addAttribute(
                "mayLookAt",
                all.stream()
                        .map(Documents.Listed::id)
                        .filter(document -> looked.keySet().stream().anyMatch(change -> change.concerns(document)))
                        .filter(document -> documents.mayDescribe(documents.get(document)))
                        .toList());
        model.addAttribute("mayKeep", sources.mayKeep(source) && source.followed());
        model.addAttribute("history", journal.of(id));
        model.addAttribute("today", Rome.today());
        return "foundations/sources/source";
    }

    @GetMapping("/{body}/external-documents/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        ExternalDocument source = sources.get(id);
        if (!sources.mayKeep(source)) throw new Forbidden();
        return form(model, source);
    }

    @PostMapping("/{body}/external-documents/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid CardForm form) {
        return saved(body, sources.change(id, version, form.card()));
    }

    @PostMapping("/{body}/external-documents/{id}/check")
    String check(@PathVariable String body, @PathVariable UUID id, @Valid CheckForm form) {
        return saved(body, sources.check(id, form.checkedOn(), form.nextOn()));
    }

    @PostMapping("/{body}/external-documents/{id}/changes")
    String hear(@PathVariable String body, @PathVariable UUID id, @Valid ChangeForm form) {
        sources.hear(id, form.what(), form.effectiveOn());
        return saved(body, sources.get(id));
    }

    @PostMapping("/{body}/external-documents/{id}/changes/{change}/documents/{document}")
    String look(
            @PathVariable String body,
            @PathVariable UUID id,
            @PathVariable UUID change,
            @PathVariable UUID document,
            @Valid LookForm form) {
        return saved(body, sources.look(id, change, document, form.outcome(), form.note()));
    }

    @PostMapping("/{body}/external-documents/{id}/repeal")
    String repeal(@PathVariable String body, @PathVariable UUID id, @Valid RepealForm form) {
        return saved(body, sources.repeal(id, form.repealedOn(), form.repeal()));
    }

    private String form(Model model, ExternalDocument source) {
        model.addAttribute("source", source);
        model.addAttribute("members", people.members());
        model.addAttribute("documents", documents.all());
        model.addAttribute("today", Rome.today());
        return "foundations/sources/source-form";
    }

    private static String saved(String body, ExternalDocument source) {
        return "redirect:/" + body + source.path() + "?done=saved";
    }
}
