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

/** The register of risks and the sheet of each. */
@Controller
class RiskController {

    record RiskForm(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String cause,
            @NotBlank @Size(max = 4000) String effect,
            UUID process,
            @NotNull UUID owner,
            @NotNull LocalDate reviewOn) {

        Risk.Description description() {
            return new Risk.Description(title, cause, effect, process, owner, reviewOn);
        }
    }

    record EvaluationForm(
            @NotNull LocalDate evaluatedOn,
            @NotNull @Min(1) @Max(Level.SCALE) Integer probability,
            @NotNull @Min(1) @Max(Level.SCALE) Integer impact,
            @NotBlank @Size(max = 4000) String evaluationReason) {}

    record AcceptanceForm(
            @NotBlank @Size(max = 4000) String acceptanceReason,
            @NotNull LocalDate acceptedUntil) {}

    record ClosureForm(@NotBlank @Size(max = 4000) String closureReason) {}

    record ReopeningForm(@NotBlank @Size(max = 4000) String reopeningReason) {}

    private final Risks risks;
    private final Keepers keepers;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    RiskController(Risks risks, Keepers keepers, People people, Journal journal, Tables tables) {
        this.risks = risks;
        this.keepers = keepers;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/risks")
    View list() {
        var query = TableQuery.of("risks.risks", "/risks", """
                risk t left join process p on p.body_id = :body and p.id = t.process_id
                where t.body_id = :body""")
                .text("title", "t.title")
                .word(
                        "level",
                        "t.level",
                        Level.values(),
                        Map.of("LOW", Tone.SUCCESS, "MEDIUM", Tone.INFO, "HIGH", Tone.WARNING, "CRITICAL", Tone.DANGER))
                .date("evaluatedOn", "t.evaluated_on")
                .date("reviewOn", "t.review_on")
                .text("process", "p.name")
                .filter("process-is", "t.process_id", keepers.choices())
                .text("owner", "t.owner_name")
                .word("status", "t.status", Risk.Status.values())
                .order(
                        "t.status = 'CLOSED', array_position(array['CRITICAL','HIGH','UNRATED','MEDIUM','LOW'], t.level),"
                                + " t.title");
        return tables.page(query, keepers.mayBegin() ? "/risks/new" : null);
    }

    @GetMapping("/{body}/risks/new")
    String blank(Model model) {
        if (!keepers.mayBegin()) throw new Forbidden();
        return form(model, null);
    }

    @PostMapping("/{body}/risks")
    String register(@PathVariable String body, @Valid RiskForm form) {
        return saved(body, risks.register(form.description()));
    }

    @GetMapping("/{body}/risks/{id}")
    String show(@PathVariable UUID id, Model model) {
        var risk = risks.get(id);
        model.addAttribute("risk", risk);
        model.addAttribute("evaluations", risks.evaluations(id));
        model.addAttribute("actions", risks.actions(risk));
        model.addAttribute("members", people.members());
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayTreat", risks.mayTreat(risk));
        model.addAttribute("mayAccept", risks.mayAccept(risk));
        model.addAttribute("today", Rome.today());
        return "registers/risks/risk";
    }

    @GetMapping("/{body}/risks/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Risk risk = risks.get(id);
        if (!risks.mayTreat(risk)) throw new Forbidden();
        return form(model, risk);
    }

    @PostMapping("/{body}/risks/{id}")
    String describe(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid RiskForm form) {
        return saved(body, risks.describe(id, version, form.description()));
    }

    @PostMapping("/{body}/risks/{id}/evaluations")
    String evaluate(@PathVariable String body, @PathVariable UUID id, @Valid EvaluationForm form) {
        var rating = new RiskEvaluation.Rating(
                form.evaluatedOn(), form.probability(), form.impact(), form.evaluationReason());
        return saved(body, risks.evaluate(id, rating));
    }

    @PostMapping("/{body}/risks/{id}/actions")
    String plan(@PathVariable String body, @PathVariable UUID id, @Valid TreatmentForm form) {
        risks.plan(id, form.plan(Action.Kind.PREVENTIVE));
        return saved(body, risks.get(id));
    }

    @PostMapping("/{body}/risks/{id}/acceptance")
    String accept(@PathVariable String body, @PathVariable UUID id, @Valid AcceptanceForm form) {
        return saved(body, risks.accept(id, form.acceptanceReason(), form.acceptedUntil()));
    }

    @PostMapping("/{body}/risks/{id}/closure")
    String close(@PathVariable String body, @PathVariable UUID id, @Valid ClosureForm form) {
        return saved(body, risks.close(id, form.closureReason()));
    }

    @PostMapping("/{body}/risks/{id}/reopening")
    String reopen(@PathVariable String body, @PathVariable UUID id, @Valid ReopeningForm form) {
        return saved(body, risks.reopen(id, form.reopeningReason()));
    }

    private String form(Model model, Risk risk) {
        model.addAttribute("risk", risk);
        model.addAttribute("members", people.members());
        model.addAttribute("processes", keepers.choices());
        model.addAttribute("soon", Rome.today().plusMonths(1));
        return "registers/risks/risk-form";
    }

    private static String saved(String body, Risk risk) {
        return "redirect:/" + body + risk.path() + "?done=saved";
    }
}
