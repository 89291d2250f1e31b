package it.lario.foundations.documents;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.contributions.Mention;
import it.lario.ground.journal.Journal;
import it.lario.ground.journal.Journal.Change;
import it.lario.ground.journal.Journal.Noted;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.ListColumns;
import it.lario.ground.pages.Option;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of documents and the card of each. */
@Controller
class DocumentController {

    record CardForm(
            @NotNull DocumentType type,
            @NotBlank @Size(max = 30) String code,
            @NotBlank @Size(max = 200) String title,
            @NotNull UUID unit,
            @NotNull UUID owner,
            List<UUID> distribution,
            List<Role> readerRoles,
            List<UUID> readers,
            List<String> clauses,
            LocalDate reviewOn) {

        DocumentCard card(Clauses clauses) {
            return new DocumentCard(
                    code,
                    title,
                    type,
                    unit,
                    owner,
                    clauses.known(this.clauses),
                    new Distribution(distribution, readerRoles, readers),
                    reviewOn);
        }
    }

    record FirstForm(
            @NotNull DocumentType type,
            @NotBlank @Size(max = 30) String code,
            @NotBlank @Size(max = 200) String title,
            @NotNull UUID unit,
            @NotNull UUID owner,
            List<UUID> distribution,
            List<Role> readerRoles,
            List<UUID> readers,
            List<String> clauses,
            LocalDate reviewOn,
            @NotBlank @Size(max = 200_000) String text) {

        CardForm card() {
            return new CardForm(type, code, title, unit, owner, distribution, readerRoles, readers, clauses, reviewOn);
        }
    }

    record ReasonForm(
            @NotBlank @Size(max = 2000) String reason,
            @NotNull Boolean extraordinary) {}

    record ConfirmationForm(
            @NotBlank @Size(max = 2000) String note,
            @NotNull LocalDate nextReviewOn) {}

    /** How a document stands in the list. */
    private enum Standing {
        DRAFT,
        VERIFIED,
        APPROVED,
        IN_FORCE,
        UNDER_REVISION,
        WITHDRAWN
    }

    private static final Map<String, Tone> TONES = Map.of(
            "DRAFT", Tone.NEUTRAL,
            "VERIFIED", Tone.INFO,
            "APPROVED", Tone.INFO,
            "IN_FORCE", Tone.SUCCESS,
            "UNDER_REVISION", Tone.SUCCESS,
            "WITHDRAWN", Tone.WARNING);

    private final Documents documents;
    private final Revisions revisions;
    private final Acknowledgements acknowledgements;
    private final HeldFiles held;
    private final List<Mention> mentions;
    private final List<EarlierHistory> earlier;
    private final DocumentForms forms;
    private final Clauses clauses;
    private final Units units;
    private final People people;
    private final Journal journal;
    private final ListColumns linked;
    private final Tables tables;

    DocumentController(
            Documents documents,
            Revisions revisions,
            Acknowledgements acknowledgements,
            HeldFiles held,
            List<Mention> mentions,
            List<EarlierHistory> earlier,
            DocumentForms forms,
            Clauses clauses,
            Units units,
            People people,
            Journal journal,
            ListColumns linked,
            Tables tables) {
        this.documents = documents;
        this.revisions = revisions;
        this.acknowledgements = acknowledgements;
        this.held = held;
        this.mentions = mentions;
        this.earlier = earlier;
        this.forms = forms;
        this.clauses = clauses;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.linked = linked;
        this.tables = tables;
    }

    @GetMapping("/{body}/documents")
    View list() {
        boolean works = people.current().works();
        var query = TableQuery.of("documents", "/documents", """
                        document t join unit u on u.body_id = :body and u.id = t.unit_id
                        left join revision r on r.body_id = :body and r.document_id = t.id
                          and r.status in ('IN_FORCE', 'WITHDRAWN')
                        left join revision o on o.body_id = :body and o.document_id = t.id
                          and o.status in ('DRAFT', 'VERIFIED', 'APPROVED')
                        %s where t.body_id = :body and (r.id is not null or :works)""".formatted(linked.joins("/documents")))
                .with("works", works)
                .text("code", "t.code")
                .text("title", "t.title")
                .word("type", "t.type", DocumentType.values())
                .text("unit", "u.name");
        linked.show(query);
        query.text("clauses", "array_to_string(t.clauses, ', ')")
                .number("revision", "coalesce(r.mark, r.number::text)")
                .sortedBy("r.number")
                .word("status", """
                        case when r.id is null then o.status when r.status = 'WITHDRAWN' then r.status when o.id is null or not :works then 'IN_FORCE'
                          else 'UNDER_REVISION' end""", Standing.values(), TONES)
                .date("inForceOn", "r.in_force_on")
                .date("reviewOn", "t.review_on")
                .text("owner", "t.owner_name")
                .filter("of-unit", "t.unit_id", Option.of(units.tree(), Units.Node::id, Units.Node::name))
                .order("t.code");
        return tables.page(query, works ? "/documents/new" : null);
    }

    @GetMapping("/{body}/documents/new")
    String blank(Model model) {
        people.requireWorking();
        forms.fill(model, null);
        return "foundations/documents/new";
    }

    @GetMapping("/{body}/documents/new-file")
    String blankFile(Model model) {
        people.requireWorking();
        forms.fill(model, null);
        return "foundations/documents/new-file";
    }

    @PostMapping("/{body}/documents")
    String write(@PathVariable String body, @Valid FirstForm form) {
        return saved(body, documents.write(form.card().card(clauses), form.text(), Rome.today()));
    }

    @GetMapping("/{body}/documents/{id}")
    String show(@PathVariable UUID id, Model model) {
        Document document = documents.get(id);
        List<Revision> texts = documents.revisions(id);
        Revision inForce = documents.inForce(id).orElse(null);
        Revision open = texts.get(0).status().open() ? texts.get(0) : null;
        model.addAttribute("document", document);
        model.addAttribute("revisions", texts);
        model.addAttribute("inForce", inForce);
        model.addAttribute("file", inForce == null ? null : held.stored(inForce).orElse(null));
        model.addAttribute("open", open);
        model.addAttribute("reading", inForce == null ? null : acknowledgements.of(document, inForce));
        model.addAttribute("mayDescribe", documents.mayDescribe(document));
        model.addAttribute("works", people.current().works());
        model.addAttribute("unitName", units.get(document.unitId()).name());
        model.addAttribute("distribution", names(document.distribution()));
        model.addAttribute("mayWithdraw", inForce != null && open == null && revisions.mayApprove(inForce));
        model.addAttribute("maySeeReaders", revisions.maySeeReaders());
        model.addAttribute(
                "mentions",
                mentions.stream().flatMap(module -> module.of(id).stream()).toList());
        model.addAttribute(
                "earlier",
                earlier.stream().flatMap(module -> module.of(id).stream()).toList());
        model.addAttribute("today", Rome.today());
        model.addAttribute("history", history(document, texts));
        return "foundations/documents/document";
    }

    @GetMapping("/{body}/documents/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Document document = documents.get(id);
        if (!documents.mayDescribe(document)) throw new Forbidden();
        forms.fill(model, document);
        return "foundations/documents/edit";
    }

    @PostMapping("/{body}/documents/{id}")
    String describe(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid CardForm form) {
        return saved(body, documents.describe(id, version, form.card(clauses)));
    }

    @PostMapping("/{body}/documents/{id}/revisions")
    String open(@PathVariable String body, @PathVariable UUID id, @Valid ReasonForm form) {
        var opened = revisions.open(id, form.reason(), form.extraordinary(), Rome.today());
        return "redirect:/" + body + opened.path() + "?done=saved";
    }

    @PostMapping("/{body}/documents/{id}/confirmation")
    String confirm(@PathVariable String body, @PathVariable UUID id, @Valid ConfirmationForm form) {
        return saved(body, documents.confirm(id, form.note(), form.nextReviewOn()));
    }

    /** Units by name, roles as message keys of their own, people by name. */
    private Recipients names(Distribution of) {
        return new Recipients(
                units.tree().stream()
                        .filter(node -> of.units().contains(node.id()))
                        .map(Units.Node::name)
                        .toList(),
                of.roles(),
                people.members().stream()
                        .filter(member -> of.people().contains(member.id()))
                        .map(PersonRef::name)
                        .toList());
    }

    /** The steps of the document and of its texts, last first; what each edit said is on the page of the text. */
    private List<Noted> history(Document document, List<Revision> texts) {
        return Stream.concat(Stream.of(document.id()), texts.stream().map(Revision::id))
                .flatMap(record -> journal.of(record).stream())
                .filter(noted -> !noted.step().equals("documents.acknowledged"))
                .sorted(Comparator.comparing(Noted::at).reversed())
                .map(noted -> inBrief(noted, texts.size() == 1))
                .toList();
    }

    private static Noted inBrief(Noted noted, boolean one) {
        var changes = new ArrayList<Change>();
        if (!one && noted.path().startsWith("/revisions/"))
            changes.add(new Change("documents.revision", "", noted.label()));
        noted.changes().stream()
                .filter(change -> !change.field().equals("documents.text"))
                .forEach(changes::add);
        return new Noted(noted.at(), noted.person(), noted.step(), noted.label(), noted.path(), changes);
    }

    private static String saved(String body, Document document) {
        return "redirect:/" + body + document.path() + "?done=saved";
    }
}
