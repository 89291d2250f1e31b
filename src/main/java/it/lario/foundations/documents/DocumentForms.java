package it.lario.foundations.documents;

import it.lario.foundations.catalogues.Clauses;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of a document's card offer to choose from. */
@Component
class DocumentForms {

    private final Units units;
    private final People people;
    private final Clauses clauses;

    DocumentForms(Units units, People people, Clauses clauses) {
        this.units = units;
        this.people = people;
        this.clauses = clauses;
    }

    /** @param document null for a new one */
    void fill(Model model, Document document) {
        model.addAttribute("document", document);
        var named = document == null ? List.<UUID>of() : document.units();
        model.addAttribute("units", units.offered(named.toArray(UUID[]::new)));
        model.addAttribute("members", people.members());
        model.addAttribute("clauses", clauses);
    }
}
