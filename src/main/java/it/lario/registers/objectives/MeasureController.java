package it.lario.registers.objectives;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures of an objective, each with its baseline and what is expected of each year. */
@Controller
class MeasureController {

    private final Objectives objectives;
    private final ObjectiveNumbers numbers;
    private final ObjectiveFigures figures;

    MeasureController(Objectives objectives, ObjectiveNumbers numbers, ObjectiveFigures figures) {
        this.objectives = objectives;
        this.numbers = numbers;
        this.figures = figures;
    }

    @GetMapping("/{body}/objectives/{id}/measures/new")
    String blank(@PathVariable UUID id, Model model) {
        return form(model, objectives.kept(id), null);
    }

    @PostMapping("/{body}/objectives/{id}/measures")
    String add(@PathVariable String body, @PathVariable UUID id, @Valid MeasureForm form) {
        numbers.add(id, form.measure());
        return "redirect:/" + body + "/objectives/" + id + "?done=saved";
    }

    @GetMapping("/{body}/objectives/{id}/measures/{measure}/edit")
    String edit(@PathVariable UUID id, @PathVariable UUID measure, Model model) {
        Objective objective = objectives.get(id);
        return form(model, objective, numbers.kept(objective, measure));
    }

    @PostMapping("/{body}/objectives/{id}/measures/{measure}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam("_version") int version,
            @Valid MeasureForm form) {
        return ObjectiveController.saved(body, numbers.change(id, measure, version, form.measure()));
    }

    @PostMapping("/{body}/objectives/{id}/measures/{measure}/removal")
    String remove(@PathVariable String body, @PathVariable UUID id, @PathVariable UUID measure) {
        return ObjectiveController.saved(body, numbers.remove(id, measure));
    }

    private String form(Model model, Objective objective, Measure measure) {
        model.addAttribute("objective", objective);
        model.addAttribute("measure", measure);
        model.addAttribute("indicators", figures.options());
        model.addAttribute(
                "removable", measure != null && objective.removable(measure.id(), numbers.checks(objective.id())));
        return "registers/objectives/measure-form";
    }
}
