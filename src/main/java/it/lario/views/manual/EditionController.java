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

/** The approved editions of the manual. */
@Controller
class EditionController {

    record ApprovalForm(
            @NotBlank @Size(max = 300) String act, @NotNull LocalDate approvedOn) {}

    private final Manual manual;
    private final People people;
    private final Tables tables;

    EditionController(Manual manual, People people, Tables tables) {
        this.manual = manual;
        this.people = people;
        this.tables = tables;
    }

    @GetMapping("/{body}/manual/editions")
    View list() {
        var query = TableQuery.of("manual.editions", "/manual/editions", "manual_edition t where t.body_id = :body")
                .number("number", "t.number")
                .date("approvedOn", "t.approved_on")
                .text("approver", "t.approver_name")
                .text("act", "t.act")
                .number("changes", "t.changes")
                .order("t.number desc");
        return tables.page(query, manual.mayApprove() ? "/manual/editions/new" : null);
    }

    @GetMapping("/{body}/manual/editions/new")
    String blank(Model model) {
        people.require(Role.TOP_MANAGEMENT, Role.EXECUTIVE);
        model.addAttribute("edition", manual.last());
        model.addAttribute("drift", manual.drift());
        model.addAttribute("seen", manual.fingerprint());
        model.addAttribute("today", Rome.today());
        return "views/manual/approval";
    }

    @PostMapping("/{body}/manual/editions")
    String approve(@PathVariable String body, @RequestParam String seen, @Valid ApprovalForm form) {
        var edition = manual.approve(form.act(), form.approvedOn(), seen);
        return "redirect:/" + body + edition.path() + "?done=saved";
    }

    @GetMapping("/{body}/manual/editions/{id}")
    String show(@PathVariable UUID id, Model model) {
        var edition = manual.edition(id);
        model.addAttribute("edition", edition);
        model.addAttribute("manual", manual.content(edition));
        model.addAttribute("intact", manual.intact(edition));
        return "views/manual/edition";
    }

    @GetMapping("/{body}/manual/editions/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return download(manual.edition(id).label() + ".pdf", manual.pdf(id));
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
}
