package it.lario.foundations.catalogues;

import it.lario.ground.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The standard, clause by clause, in the edition in force and in the draft of the next. */
@Controller
class StandardController {

    private final Clauses clauses;

    StandardController(Clauses clauses) {
        this.clauses = clauses;
    }

    @GetMapping("/{body}/standard")
    String inForce(Model model) {
        return edition(clauses.inForce(), model);
    }

    @GetMapping("/{body}/standard/{edition}")
    String edition(@PathVariable String edition, Model model) {
        return edition(clauses.edition(edition), model);
    }

    private String edition(Edition edition, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("editions", clauses.editions());
        return "foundations/catalogues/standard";
    }

    @GetMapping("/{body}/standard/{edition}/{code}")
    String clause(@PathVariable String edition, @PathVariable String code, Model model) {
        Edition shown = clauses.edition(edition);
        model.addAttribute("edition", shown);
        model.addAttribute("clause", shown.find(code).orElseThrow(NotFound::new));
        model.addAttribute("counterparts", clauses.counterparts(shown, code));
        return "foundations/catalogues/clause";
    }
}
