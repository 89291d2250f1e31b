package it.lario.registers.risks;

import it.lario.foundations.improvement.Action;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.springframework.web.servlet.View;

/** The register of opportunities and the sheet of each. */
@Controller
class OpportunityController {

    record OpportunityForm(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String benefitText,
            UUID process,
            @NotNull UUID owner,
            @NotNull LocalDate reviewOn) {

        Opportunity.Description description() {
            return new Opportunity.Description(title, benefitText, process, owner, reviewOn);
        }
    }

    record EvaluationForm(
            @NotNull LocalDate evaluatedOn,
            @NotNull @Min(1) @Max(Priority.SCALE) Integer benefit,
            @NotNull @Min(1) @Max(Priority.SCALE) Integer feasibility,
            @NotBlank @Size(max = 4000) String evaluationReason) {}

    record ConclusionForm(
            @NotNull Opportunity.Status end,
            @NotBlank @Size(max = 4000) String outcome) {}

    record ReopeningForm(@NotBlank @Size(max = 4000) String reopeningReason) {}

    private final Opportunities opportunities;
    private final Keepers keepers;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    OpportunityController(Opportunities opportunities, Keepers keepers, People people, Journal journal, Tables tables) {
        this.opportunities = opportunities;
        this.keepers = keepers;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/opportunities")
    View list() {
        var query = TableQuery.of("risks.opportunities", "/opportunities", """
                opportunity t left join process p on p.body_id = :body and p.id = t.process_id
                where t.body_id = :body""")
                .text("title", "t.title")
                .word("priority", "t.priority", Priority.values(), Map.of("HIGH", Tone.INFO, "TOP", Tone.SUCCESS))
                .date("evaluatedOn", "t.evaluated_on")
                .date("reviewOn", "t.review_on")
                .text("process", "p.name")
                .filter("process-is", "t.process_id", keepers.choices())
                .text("owner", "t.owner_name")
                .word("status", "t.status", Opportunity.Status.values(), Map.of("SEIZED", Tone.SUCCESS))
                .order("t.status <> 'OPEN', array_position(array['TOP','HIGH','UNRATED','MEDIUM','LOW'], t.priority),"
                        + " t.title");
        return tables.page(query, keepers.mayBegin() ? "/opportunities/new" : null);
    }

    @GetMapping("/{body}/opportunities/new")
    String blank(Model model) {
        if (!keepers.mayBegin()) throw new Forbidden();
        return form(model, null);
    }

    @PostMapping("/{body}/opportunities")
    String register(@PathVariable String body, @Valid OpportunityForm form) {
        return saved(body, opportunities.register(form.description()));
    }

    @GetMapping("/{body}/opportunities/{id}")
    String show(@PathVariable UUID id, Model model) {
        var opportunity = opportunities.get(id);
        model.addAttribute("opportunity", opportunity);
        model.addAttribute("evaluations", opportunities.evaluations(id));
        model.addAttribute("actions", opportunities.actions(opportunity));
        model.addAttribute("members", people.members());
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayTreat", opportunities.mayTreat(opportunity));
        model.addAttribute("today", Rome.today());
        return "registers/risks/opportunity";
    }

    @GetMapping("/{body}/opportunities/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Opportunity opportunity = opportunities.get(id);
        if (!opportunities.mayTreat(opportunity)) throw new Forbidden();
        return form(model, opportunity);
    }

    @PostMapping("/{body}/opportunities/{id}")
    String describe(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid OpportunityForm form) {
        return saved(body, opportunities.describe(id, version, form.description()));
    }

    @PostMapping("/{body}/opportunities/{id}/evaluations")
    String evaluate(@PathVariable String body, @PathVariable UUID id, @Valid EvaluationForm form) {
        var rating = new OpportunityEvaluation.Rating(
                form.evaluatedOn(), form.benefit(), form.feasibility(), form.evaluationReason());
        return saved(body, opportunities.evaluate(id, rating));
    }

    @PostMapping("/{body}/opportunities/{id}/actions")
    String plan(@PathVariable String body, @PathVariable UUID id, @Valid TreatmentForm form) {
        opportunities.plan(id, form.plan(Action.Kind.IMPROVEMENT));
        return saved(body, opportunities.get(id));
    }

    @PostMapping("/{body}/opportunities/{id}/conclusion")
    String conclude(@PathVariable String body, @PathVariable UUID id, @Valid ConclusionForm form) {
        return saved(
                body,
                form.end() == Opportunity.Status.SEIZED
                        ? opportunities.seize(id, form.outcome())
                        : opportunities.drop(id, form.outcome()));
    }

    @PostMapping("/{body}/opportunities/{id}/reopening")
    String reopen(@PathVariable String body, @PathVariable UUID id, @Valid ReopeningForm form) {
        return saved(body, opportunities.reopen(id, form.reopeningReason()));
    }

    private String form(Model model, Opportunity opportunity) {
        model.addAttribute("opportunity", opportunity);
        model.addAttribute("members", people.members());
        model.addAttribute("processes", keepers.choices());
        model.addAttribute("soon", Rome.today().plusMonths(1));
        return "registers/risks/opportunity-form";
    }

    private static String saved(String body, Opportunity opportunity) {
        return "redirect:/" + body + opportunity.path() + "?done=saved";
    }
}
