package it.lario.registers.objectives;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.MoreRows;
import it.lario.ground.pages.Option;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import it.lario.registers.objectives.Objective.Status;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of objectives, what they serve each other, and the sheet of each. */
@Controller
class ObjectiveController {

    private final Objectives objectives;
    private final ObjectiveNumbers numbers;
    private final People people;
    private final Units units;
    private final Journal journal;
    private final Tables tables;

    ObjectiveController(
            Objectives objectives,
            ObjectiveNumbers numbers,
            People people,
            Units units,
            Journal journal,
            Tables tables) {
        this.objectives = objectives;
        this.numbers = numbers;
        this.people = people;
        this.units = units;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/objectives")
    View list() {
        var query = TableQuery.of("objectives.objectives", "/objectives", """
                objective t left join service s on s.body_id = :body and s.id = t.service_id
                left join unit u on u.body_id = :body and u.id = t.unit_id
                left join objective p on p.body_id = :body and p.id = t.parent_id
                where t.body_id = :body""")
                .text("title", "t.title")
                .word("category", "t.category", Category.values())
                .text("unit", "u.name")
                .text("service", "s.name")
                .text("parent", "p.title")
                .exported()
                .number("attainment", "round(t.attainment * 100, 1)")
                .word(
                        "standing",
                        "t.standing",
                        Standing.values(),
                        Map.of("REACHED", Tone.SUCCESS, "NEAR", Tone.INFO, "FAR", Tone.WARNING))
                .date("checkedOn", "t.checked_on")
                .exported()
                .date("dueOn", "t.due_on")
                .text("owner", "t.owner_name")
                .word(
                        "status",
                        "t.status",
                        Status.values(),
                        Map.of("REACHED", Tone.SUCCESS, "MISSED", Tone.DANGER, "DRAFT", Tone.INFO))
                .filter("service-is", "t.service_id", objectives.services())
                .filter("unit-is", "t.unit_id", Option.of(units.tree(), unit -> unit.id(), unit -> unit.name()))
                .order("t.status not in ('DRAFT', 'ACTIVE'), t.due_on desc, t.title");
        return tables.page(query, objectives.mayBegin() ? "/objectives/new" : null);
    }

    @GetMapping("/{body}/objectives/cascade")
    String cascade(Model model) {
        model.addAttribute("branches", objectives.cascade().branches());
        return "registers/objectives/cascade";
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

    /** Nothing is read of the form: the page comes back with what was typed, and with more blank rows. */
    @PostMapping(
            path = {"/{body}/objectives", "/{body}/objectives/{id}"},
            params = MoreRows.BUTTON)
    String moreRows() {
        throw new MoreRows();
    }

    @GetMapping("/{body}/objectives/{id}")
    String show(@PathVariable UUID id, Model model) {
        FullSheet full = numbers.full(id);
        model.addAttribute("full", full);
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayKeep", objectives.mayKeep(full.objective()));
        model.addAttribute("mayApprove", objectives.mayApprove(full.objective()));
        model.addAttribute("today", Rome.today());
        return "registers/objectives/objective";
    }

    @GetMapping("/{body}/objectives/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        return form(model, objectives.kept(id));
    }

    @PostMapping("/{body}/objectives/{id}")
    String describe(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid GoalForm form) {
        return saved(body, objectives.describe(id, version, form.goal()));
    }

    private String form(Model model, Objective objective) {
        model.addAttribute("objective", objective);
        model.addAttribute("services", objectives.services());
        model.addAttribute("units", Option.of(units.offered(named(objective)), unit -> unit.id(), unit -> unit.name()));
        model.addAttribute("parents", objectives.cascade().offered(objective));
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/objectives/objective-form";
    }

    private static UUID[] named(Objective objective) {
        return objective == null || objective.unitId() == null ? new UUID[0] : new UUID[] {objective.unitId()};
    }

    static String saved(String body, Objective objective) {
        return "redirect:/" + body + objective.path() + "?done=saved";
    }
}
