package it.lario.foundations.retention;

import it.lario.foundations.documents.DocumentType;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long each type of document is kept. */
@Controller
class RetentionController {

    record RuleForm(
            Integer years, @NotBlank @Size(max = 300) String basis) {}

    private final RetentionRules rules;
    private final Terms terms;
    private final People people;

    RetentionController(RetentionRules rules, Terms terms, People people) {
        this.rules = rules;
        this.terms = terms;
        this.people = people;
    }

    @GetMapping("/{body}/retention")
    String list(Model model) {
        model.addAttribute("rules", rules.all());
        model.addAttribute("due", terms.count());
        model.addAttribute("mayDecide", people.current().is(Role.QUALITY_MANAGER));
        return "foundations/retention/rules";
    }

    @GetMapping("/{body}/retention/{type}")
    String edit(@PathVariable DocumentType type, Model model) {
        people.require(Role.QUALITY_MANAGER);
        model.addAttribute("rule", rules.of(type));
        return "foundations/retention/rule-form";
    }

    @PostMapping("/{body}/retention/{type}")
    String decide(
            @PathVariable String body,
            @PathVariable DocumentType type,
            @RequestParam("_version") int version,
            @Valid RuleForm form) {
        rules.decide(type, version, form.years(), form.basis());
        return "redirect:/" + body + "/retention?done=saved";
    }
}
