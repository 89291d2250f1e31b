package it.lario.foundations.retention;

import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.retention.Discard.Decision;
import it.lario.foundations.retention.Discard.Status;
import it.lario.ground.contributions.Said;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Discard: the texts whose term has run out, the proposals, and the list of what was let go. */
@Controller
class DiscardController {

    record ProposalForm(
            List<UUID> revisions,
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 300) String reference) {}

    record DecisionForm(
            @NotBlank @Size(max = 300) String act,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 300) String clearance,
            @NotNull LocalDate clearedOn) {

        Decision decision() {
            return new Decision(act, decidedOn, clearance, clearedOn);
        }
    }

    record RefusalForm(@NotBlank @Size(max = 2000) String refusal) {}

    /** How a text left force. */
    private enum Left {
        SUPERSEDED,
        WITHDRAWN
    }

    private static final Map<String, Tone> TONES =
            Map.of("PROPOSED", Tone.INFO, "CARRIED_OUT", Tone.SUCCESS, "REFUSED", Tone.WARNING);

    private final Discards discards;
    private final Terms terms;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    DiscardController(Discards discards, Terms terms, People people, Journal journal, Tables tables) {
        this.discards = discards;
        this.terms = terms;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/discards")
    View list() {
        int due = terms.count();
        var query = TableQuery.of("retention.discards", "/discards", "discard t where t.body_id = :body")
                .text("name", "'SC ' || t.number || '/' || t.year")
                .date("proposedOn", "t.proposed_on")
                .text("proposer", "t.proposer_name")
                .number("texts", "cardinality(t.revisions)")
                .word("status", "t.status", Status.values(), TONES)
                .text("decider", "t.decider_name")
                .date("decidedOn", "t.decided_on")
                .text("act", "t.act")
                .warning(due == 0 ? null : Said.of("/discards/due", "retention.due-count", due))
                .order("t.year desc, t.number desc");
        return tables.page(query, discards.mayPropose() ? "/discards/new" : null);
    }

    @GetMapping("/{body}/discards/due")
    View due() {
        var query = TableQuery.of("retention.due", "/discards/due", Terms.FROM + """
                join unit u on u.body_id = :body and u.id = d.unit_id
                left join discard p on p.body_id = :body and p.status = 'PROPOSED' and t.id = any (p.revisions)
                where\s""" + Terms.DUE)
                .with("today", Rome.today())
                .text("code", "t.code")
                .text("title", "d.title")
                .number("revision", "coalesce(t.mark, t.number::text)")
                .sortedBy("t.number")
                .word("type", "d.type", DocumentType.values())
                .text("unit", "u.name")
                .exported()
                .word("left", "t.status", Left.values())
                .exported()
                .date("supersededOn", "t.superseded_on")
                .number("years", "y.years")
                .text("basis", "k.basis")
                .exported()
                .date("keptUntil", "e.kept_until")
                .text("file", "h.name")
                .text("proposal", "'SC ' || p.number || '/' || p.year")
                .leadingTo("/revisions", "t.id")
                .order("e.kept_until, t.code, t.number");
        return tables.page(query, discards.mayPropose() ? "/discards/new" : null);
    }

    /** The list of what was let go, whole or of one decision. */
    @GetMapping("/{body}/discards/list")
    View discarded() {
        var query = TableQuery.of("retention.discarded", "/discards/list", """
                revision t join discarded_revision g on g.body_id = :body and g.revision_id = t.id
                join document d on d.body_id = :body and d.id = t.document_id
                left join discard p on p.body_id = :body and p.id = g.decision_id
                where t.body_id = :body""")
                .text("code", "t.code")
                .text("title", "g.title")
                .number("revision", "coalesce(t.mark, t.number::text)")
                .sortedBy("t.number")
                .word("type", "d.type", DocumentType.values())
                .exported()
                .date("inForceOn", "t.in_force_on")
                .exported()
                .date("supersededOn", "t.superseded_on")
                .date("keptUntil", "g.kept_until")
                .text("decision", "'SC ' || p.number || '/' || p.year")
                .date("decidedOn", "g.decided_on")
                .text("decider", "g.decider_name")
                .exported()
                .text("act", "g.act")
                .text("clearance", "g.clearance")
                .exported()
                .date("clearedOn", "g.cleared_on")
                .exported()
                .text("sha256", "g.sha256")
                .exported()
                .text("file", "g.file_name")
                .exported()
                .leadingTo("/revisions", "t.id")
                .order("g.decided_on desc, t.code, t.number");
        return tables.page(query, null);
    }

    @GetMapping("/{body}/discards/new")
    String blank(Model model) {
        people.require(Role.QUALITY_MANAGER);
        model.addAttribute("texts", terms.free());
        return "foundations/retention/proposal";
    }

    @PostMapping("/{body}/discards")
    String propose(@PathVariable String body, @Valid ProposalForm form) {
        return saved(body, discards.propose(form.revisions(), form.reason(), form.reference(), Rome.today()));
    }

    @GetMapping("/{body}/discards/{id}")
    String show(@PathVariable UUID id, Model model) {
        Discard discard = discards.get(id);
        boolean open = discard.status() == Status.PROPOSED;
        model.addAttribute("discard", discard);
        model.addAttribute("texts", discards.texts(discard));
        model.addAttribute("mayDecide", open && discards.mayDecide(discard));
        model.addAttribute("today", Rome.today());
        model.addAttribute("history", journal.of(id));
        return "foundations/retention/discard";
    }

    @GetMapping("/{body}/discards/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Discard discard = discards.get(id);
        String name = discard.label().replace('/', '-') + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(discards.pdf(discard));
    }

    @PostMapping("/{body}/discards/{id}/decision")
    String carryOut(@PathVariable String body, @PathVariable UUID id, @Valid DecisionForm form) {
        return saved(body, discards.carryOut(id, form.decision()));
    }

    @PostMapping("/{body}/discards/{id}/refusal")
    String refuse(@PathVariable String body, @PathVariable UUID id, @Valid RefusalForm form) {
        return saved(body, discards.refuse(id, form.refusal()));
    }

    private static String saved(String body, Discard discard) {
        return "redirect:/" + body + discard.path() + "?done=saved";
    }
}
