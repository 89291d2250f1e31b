package it.lario.registers.objectives;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.registers.objectives.Objective.Direction;
import it.lario.registers.objectives.Objective.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

/** The register of objectives and the sheet of each. */
@Controller
class ObjectiveController {

    private static final int WHOLE = 12;
    private static final int PLACES = 4;

    record GoalForm(
            @NotBlank @Size(max = 200) String title,
            UUID service,
            @NotNull UUID owner,
            @NotBlank @Size(max = 1000) String indicator,
            @NotBlank @Size(max = 60) String unit,

            @NotNull @Digits(integer = WHOLE, fraction = PLACES)
            BigDecimal baseline,

            @NotNull @Digits(integer = WHOLE, fraction = PLACES)
            BigDecimal target,

            @NotNull Direction direction,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 4000) String how,
            @Size(max = 4000) String resources,
            @Size(max = 4000) String method) {

        Goal goal() {
            return new Goal(
                    title, service, owner, indicator, unit, baseline, target, direction, startsOn, dueOn, how,
                    resources, method);
        }
    }

    record CheckForm(
            @NotNull LocalDate checkedOn,

            @NotNull @Digits(integer = WHOLE, fraction = PLACES)
            BigDecimal value,

            @Size(max = 4000) String note,
            UUID corrects) {}

    record ClosingForm(
            @NotNull Status end, @NotBlank @Size(max = 4000) String closing) {}

    private final Objectives objectives;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    ObjectiveController(Objectives objectives, People people, Journal journal, Tables tables) {
        this.objectives = objectives;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/objectives")
    View list() {
        var query = TableQuery.of("objectives.objectives", "/objectives", """
                objective t left join service s on s.body_id = :body and s.id = t.service_id
                where t.body_id = :body""")
                .text("title", "t.title")
                .text("service", "s.name")
                .number("value", "t.value")
                .number("target", "t.target")
                .text("unit", "t.unit")
                .word(
                        "standing",
                        "t.standing",
                        Standing.values(),
                        Map.of("REACHED", Tone.SUCCESS, "NEAR", Tone.INFO, "FAR", Tone.WARNING))
                .date("dueOn", "t.due_on")
                .text("owner", "t.owner_name")
                .word("status", "t.status", Status.values(), Map.of("REACHED", Tone.SUCCESS, "MISSED", Tone.DANGER))
                .filter("service-is", "t.service_id", objectives.services())
                .order("t.status <> 'ACTIVE', t.due_on desc, t.title");
        return tables.page(query, objectives.mayBegin() ? "/objectives/new" : null);
    }

    @GetMapping("/{body}/objectives/new")
    String blank(Model model) {
        if (!objectives.mayBegin()) throw new Forbidden();
        return form(model, null);
    }

    @PostMapping("/{body}/objectives")
    String set(@PathVariable String body, @Valid GoalForm form) {
        return saved(body, objectives.set(form.goal()));
    }

    @GetMapping("/{body}/objectives/{id}")
    String show(@PathVariable UUID id, Model model) {
        var objective = objectives.get(id);
        model.addAttribute("objective", objective);
        model.addAttribute("checks", objectives.checks(id));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayKeep", objectives.mayKeep(objective));
        model.addAttribute("today", Rome.today());
        return "registers/objectives/objective";
    }

    @GetMapping("/{body}/objectives/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Objective objective = objectives.get(id);
        if (!objectives.mayKeep(objective)) throw new Forbidden();
        return form(model, objective);
    }

    @PostMapping("/{body}/objectives/{id}")
    String describe(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid GoalForm form) {
        return saved(body, objectives.describe(id, version, form.goal()));
    }

    @PostMapping("/{body}/objectives/{id}/checks")
    String check(@PathVariable String body, @PathVariable UUID id, @Valid CheckForm form) {
        var reading = new ObjectiveCheck.Reading(form.checkedOn(), form.value(), form.note(), form.corrects());
        return saved(body, objectives.check(id, reading));
    }

    @PostMapping("/{body}/objectives/{id}/closing")
    String close(@PathVariable String body, @PathVariable UUID id, @Valid ClosingForm form) {
        return saved(body, objectives.close(id, form.end(), form.closing()));
    }

    private String form(Model model, Objective objective) {
        model.addAttribute("objective", objective);
        model.addAttribute("services", objectives.services());
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/objectives/objective-form";
    }

    private static String saved(String body, Objective objective) {
        return "redirect:/" + body + objective.path() + "?done=saved";
    }
}
