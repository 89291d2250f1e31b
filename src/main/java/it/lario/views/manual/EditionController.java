package it.lario.views.manual;

import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The approved editions of the manual: approving one, reading that of a day, comparing two. */
@Controller
class EditionController {

    record ApprovalForm(
            @NotBlank @Size(max = 300) String act,
            @NotNull LocalDate approvedOn,
            @NotNull LocalDate inForceOn) {}

    /** As an address names the manual that nobody approved yet. */
    static final String DRAFT = "draft";

    private final Editions editions;
    private final People people;
    private final Tables tables;

    EditionController(Editions editions, People people, Tables tables) {
        this.editions = editions;
        this.people = people;
        this.tables = tables;
    }

    @GetMapping("/{body}/manual/editions")
    View list() {
        var query = TableQuery.of("manual.editions", "/manual/editions", "manual_edition t where t.body_id = :body")
                .number("number", "t.number")
                .date("inForceOn", "t.in_force_on")
                .date("approvedOn", "t.approved_on")
                .text("approver", "t.approver_name")
                .text("act", "t.act")
                .number("changes", "t.changes")
                .order("t.number desc");
        return tables.page(query, editions.mayApprove() ? "/manual/editions/new" : null);
    }

    @GetMapping("/{body}/manual/editions/new")
    String blank(Model model) {
        people.require(Role.TOP_MANAGEMENT, Role.EXECUTIVE);
        model.addAttribute("edition", editions.last());
        model.addAttribute("drift", editions.drift());
        model.addAttribute("seen", editions.fingerprint());
        model.addAttribute("today", Rome.today());
        return "views/manual/approval";
    }

    @PostMapping("/{body}/manual/editions")
    String approve(@PathVariable String body, @RequestParam String seen, @Valid ApprovalForm form) {
        var decision = new Edition.Decision(form.act(), form.approvedOn(), form.inForceOn());
        return "redirect:/" + body + editions.approve(decision, seen).path() + "?done=saved";
    }

    @GetMapping("/{body}/manual/editions/{id}")
    String show(@PathVariable UUID id, Model model) {
        fill(model, editions.get(id));
        return "views/manual/edition";
    }

    /** @param on a day as {@code 2026-05-03}; today when it is absent or is none */
    @GetMapping("/{body}/manual/editions/in-force")
    String inForce(@RequestParam(required = false) String on, Model model) {
        LocalDate day = day(on).orElseGet(Rome::today);
        model.addAttribute("day", day);
        model.addAttribute(
                "first", editions.all().stream().reduce((one, other) -> other).orElse(null));
        editions.inForce(day).ifPresent(edition -> fill(model, edition));
        return "views/manual/in-force";
    }

    private void fill(Model model, Edition edition) {
        model.addAttribute("edition", edition);
        model.addAttribute("manual", editions.content(edition));
        model.addAttribute("intact", editions.intact(edition));
    }

    /** @param from an edition's number; @param to another's, or {@code draft}. Without them, the last edition and the draft. */
    @GetMapping("/{body}/manual/comparison")
    String compare(
            @RequestParam(required = false) Integer from, @RequestParam(defaultValue = DRAFT) String to, Model model) {
        var all = editions.all();
        Integer first = from != null || all.isEmpty()
                ? from
                : Integer.valueOf(all.get(0).number());
        Integer second = to.matches("\\d{1,6}") ? Integer.valueOf(to) : null;
        model.addAttribute("editions", all);
        model.addAttribute("from", first);
        model.addAttribute("to", second);
        model.addAttribute("drift", first == null ? null : editions.between(first, second));
        return "views/manual/comparison";
    }

    @GetMapping("/{body}/manual/editions/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return download(editions.get(id).label() + ".pdf", editions.pdf(id));
    }

    static ResponseEntity<byte[]> download(String name, byte[] pdf) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
