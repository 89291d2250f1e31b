package it.lario.registers.context;

import it.lario.ground.contributions.Said;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.people.People;
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
import org.springframework.web.servlet.View;

/** The register of context issues, with the decision on climate change. */
@Controller
class IssueController {

    record TextForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull Issue.Kind kind,
            @NotBlank @Size(max = 4000) String description,
            @NotBlank @Size(max = 4000) String impact,
            @NotNull UUID owner) {

        Issue.Text text() {
            return new Issue.Text(title, kind, description, impact, owner);
        }
    }

    record RegistrationForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull Issue.Kind kind,
            @NotBlank @Size(max = 4000) String description,
            @NotBlank @Size(max = 4000) String impact,
            @NotNull UUID owner,
            @NotNull LocalDate identifiedOn,
            @NotNull LocalDate reviewOn) {

        Issue.Text text() {
            return new Issue.Text(title, kind, description, impact, owner);
        }
    }

    record ClimateForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull Issue.Kind kind,
            @NotBlank @Size(max = 4000) String description,
            @NotBlank @Size(max = 4000) String impact,
            @NotNull UUID owner,
            @NotNull Boolean relevant,
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate reviewedOn,
            @NotNull LocalDate nextOn) {

        Issue.Text text() {
            return new Issue.Text(title, kind, description, impact, owner);
        }
    }

    record DecisionForm(
            @NotNull Boolean relevant,
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate reviewedOn,
            @NotNull LocalDate nextOn) {}

    private final Issues issues;
    private final Watch watch;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    IssueController(Issues issues, Watch watch, People people, Journal journal, Tables tables) {
        this.issues = issues;
        this.watch = watch;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/issues")
    View list() {
        var query = TableQuery.of("context.issues", "/issues", "issue t where t.body_id = :body")
                .text("title", "t.title")
                .word("kind", "t.kind", Issue.Kind.values())
                .order("t.closed_on is not null, t.kind desc, t.title");
        if (issues.onClimate().isEmpty())
            query.warning(Said.of(issues.mayDecideClimate() ? "/issues/climate" : null, "context.climate-missing"));
        return tables.page(Standing.listed(query), watch.mayRegister() ? "/issues/new" : null);
    }

    @GetMapping("/{body}/issues/new")
    String blank(Model model) {
        watch.requireRegistering();
        return form(model, null);
    }

    @PostMapping("/{body}/issues")
    String register(@PathVariable String body, @Valid RegistrationForm form) {
        return saved(body, issues.register(form.text(), form.identifiedOn(), form.reviewOn()));
    }

    /** Where every warning about the missing decision leads: to the decision once it is there. */
    @GetMapping("/{body}/issues/climate")
    String climate(@PathVariable String body, Model model) {
        var decided = issues.onClimate();
        if (decided.isPresent()) return "redirect:/" + body + decided.get().path();
        if (!issues.mayDecideClimate()) throw new Forbidden();
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/context/climate";
    }

    @PostMapping("/{body}/issues/climate")
    String registerClimate(@PathVariable String body, @Valid ClimateForm form) {
        var decision = new Issue.Decision(form.relevant(), form.reason());
        return saved(body, issues.registerClimate(form.text(), decision, form.reviewedOn(), form.nextOn()));
    }

    @GetMapping("/{body}/issues/{id}")
    String show(@PathVariable UUID id, Model model) {
        Issue issue = issues.get(id);
        model.addAttribute("issue", issue);
        model.addAttribute("reviews", watch.of(id));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayKeep", watch.mayKeep(issue));
        model.addAttribute("today", Rome.today());
        return "registers/context/issue";
    }

    @GetMapping("/{body}/issues/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Issue issue = issues.get(id);
        watch.requireKeeper(issue);
        return form(model, issue);
    }

    @PostMapping("/{body}/issues/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid TextForm form) {
        return saved(body, issues.change(id, version, form.text()));
    }

    @PostMapping("/{body}/issues/{id}/review")
    String confirm(@PathVariable String body, @PathVariable UUID id, @Valid ReviewForm form) {
        return saved(body, issues.confirm(id, form.note(), form.reviewedOn(), form.nextOn()));
    }

    @PostMapping("/{body}/issues/{id}/decision")
    String decide(@PathVariable String body, @PathVariable UUID id, @Valid DecisionForm form) {
        var decision = new Issue.Decision(form.relevant(), form.reason());
        return saved(body, issues.decide(id, decision, form.reviewedOn(), form.nextOn()));
    }

    @PostMapping("/{body}/issues/{id}/closure")
    String close(@PathVariable String body, @PathVariable UUID id, @Valid ClosingForm form) {
        return saved(body, issues.close(id, form.closingReason(), form.closedOn()));
    }

    private String form(Model model, Issue issue) {
        model.addAttribute("issue", issue);
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/context/issue-form";
    }

    private static String saved(String body, Issue issue) {
        return "redirect:/" + body + issue.path() + "?done=saved";
    }
}
