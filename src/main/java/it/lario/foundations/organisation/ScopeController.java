package it.lario.foundations.organisation;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.journal.Journal;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scope of the system: its words, and the services and sites it covers. */
@Controller
class ScopeController {

    record ScopeForm(
            @NotBlank @Size(max = 10_000) String text, List<String> clause, List<@Size(max = 2_000) String> reason) {

        /** Each row of the form is a clause and its reason; rows left blank are none. */
        List<NonApplicability> nonApplicabilities() {
            if (clause == null || reason == null) return List.of();
            return IntStream.range(0, Math.min(clause.size(), reason.size()))
                    .mapToObj(row -> new NonApplicability(clause.get(row), reason.get(row)))
                    .filter(one -> !one.clause().isBlank() || !one.reason().isBlank())
                    .toList();
        }
    }

    private final Scopes scopes;
    private final Services services;
    private final Clauses clauses;
    private final People people;
    private final Journal journal;

    ScopeController(Scopes scopes, Services services, Clauses clauses, People people, Journal journal) {
        this.scopes = scopes;
        this.services = services;
        this.clauses = clauses;
        this.people = people;
        this.journal = journal;
    }

    @GetMapping("/{body}/scope")
    String show(Model model) {
        var scope = scopes.find();
        model.addAttribute("scope", scope.orElse(null));
        model.addAttribute("services", services.covered());
        model.addAttribute("sites", services.coveredSites());
        model.addAttribute("clauses", clauses);
        model.addAttribute(
                "history", scope.map(written -> journal.of(written.id())).orElse(List.of()));
        return "foundations/organisation/scope";
    }

    @GetMapping("/{body}/scope/edit")
    String edit(Model model) {
        people.require(Role.QUALITY_MANAGER);
        model.addAttribute("scope", scopes.find().orElse(null));
        model.addAttribute("clauses", clauses);
        return "foundations/organisation/scope-form";
    }

    @PostMapping("/{body}/scope")
    String write(
            @PathVariable String body,
            @RequestParam(name = "_version", required = false) Integer version,
            @Valid ScopeForm form) {
        scopes.write(version, form.text(), form.nonApplicabilities());
        return "redirect:/" + body + "/scope?done=saved";
    }
}
