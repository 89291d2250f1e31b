package it.lario.foundations.improvement;

import it.lario.ground.files.StoredFiles;
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
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The register of actions and the sheet of each. */
@Controller
class ActionController {

    record PlanForm(
            @NotNull Action.Kind kind,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @NotNull UUID owner,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 2000) String criterion,
            @NotNull LocalDate checkOn) {

        Plan plan() {
            return new Plan(kind, title, description == null ? "" : description, owner, dueOn, criterion, checkOn);
        }
    }

    record ImplementationForm(
            @NotBlank @Size(max = 4000) String implementation,
            @NotNull LocalDate implementedOn) {}

    record VerificationForm(
            @NotNull Boolean effective,
            @NotBlank @Size(max = 4000) String verification,
            @NotNull LocalDate verifiedOn) {}

    private final Actions actions;
    private final People people;
    private final Journal journal;
    private final StoredFiles files;
    private final Tables tables;

    ActionController(Actions actions, People people, Journal journal, StoredFiles files, Tables tables) {
        this.actions = actions;
        this.files = files;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/actions")
    View list() {
        var query = TableQuery.of("improvement.actions", "/actions", "action t where t.body_id = :body")
                .text("number", "t.year || '/' || lpad(t.number::text, 3, '0')")
                .text("title", "t.title")
                .word("kind", "t.kind", Action.Kind.values())
                .text("origin", "t.origin_label")
                .text("owner", "t.owner_name")
                .date("dueOn", "t.due_on")
                .word(
                        "status",
                        "t.status",
                        Action.Status.values(),
                        Map.of("EFFECTIVE", Tone.SUCCESS, "INEFFECTIVE", Tone.DANGER))
                .order("t.year desc, t.number desc");
        return tables.page(query, people.current().works() ? "/actions/new" : null);
    }

    @GetMapping("/{body}/actions/new")
    String blank(Model model) {
        people.requireWorking();
        model.addAttribute("action", null);
        model.addAttribute("members", people.members());
        return "foundations/improvement/plan";
    }

    @PostMapping("/{body}/actions")
    String plan(@PathVariable String body, @Valid PlanForm form) {
        return saved(body, actions.plan(form.plan(), null));
    }

    @GetMapping("/{body}/actions/{id}")
    String show(@PathVariable UUID id, Model model) {
        var action = actions.get(id);
        model.addAttribute("action", action);
        model.addAttribute("nonconformities", actions.nonconformities(id));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("files", files.of(id));
        model.addAttribute("mayImplement", actions.mayImplement(action));
        model.addAttribute("mayVerify", actions.mayVerify());
        model.addAttribute("today", Rome.today());
        return "foundations/improvement/action";
    }

    @GetMapping("/{body}/actions/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Action action = actions.get(id);
        if (!actions.mayImplement(action)) throw new Forbidden();
        model.addAttribute("action", action);
        model.addAttribute("members", people.members());
        return "foundations/improvement/plan";
    }

    @PostMapping("/{body}/actions/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid PlanForm form) {
        return saved(body, actions.change(id, version, form.plan()));
    }

    @PostMapping("/{body}/actions/{id}/implementation")
    String implement(@PathVariable String body, @PathVariable UUID id, @Valid ImplementationForm form) {
        return saved(body, actions.implement(id, form.implementation(), form.implementedOn()));
    }

    @PostMapping("/{body}/actions/{id}/verification")
    String verify(@PathVariable String body, @PathVariable UUID id, @Valid VerificationForm form) {
        return saved(body, actions.verify(id, form.effective(), form.verification(), form.verifiedOn()));
    }

    @PostMapping("/{body}/actions/{id}/files")
    String attach(
            @PathVariable String body, @PathVariable UUID id, @RequestParam(required = false) MultipartFile file) {
        return saved(body, actions.attach(id, file));
    }

    private static String saved(String body, Action action) {
        return "redirect:/" + body + action.path() + "?done=saved";
    }
}
