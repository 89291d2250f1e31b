package it.lario.views.manual;

import it.lario.ground.journal.Journal;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the body shows to everybody, and at which addresses. */
@Controller
class PublicationController {

    /** A box that is not ticked is not sent. */
    record ShownForm(Boolean manual, Boolean policy, Boolean names) {}

    private final PublicManual open;
    private final People people;
    private final Journal journal;

    PublicationController(PublicManual open, People people, Journal journal) {
        this.open = open;
        this.people = people;
        this.journal = journal;
    }

    @GetMapping("/{body}/manual/publication")
    String show(@PathVariable String body, Model model) {
        var publication = open.publication();
        model.addAttribute("publication", publication);
        model.addAttribute("manualReady", open.manualReady());
        model.addAttribute("policyReady", open.policyReady());
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/public/" + body)
                        .toUriString());
        model.addAttribute("history", journal.of(publication.id()));
        model.addAttribute("mayWrite", people.current().is(Role.QUALITY_MANAGER));
        return "views/manual/publication";
    }

    @PostMapping("/{body}/manual/publication")
    String publish(@PathVariable String body, @RequestParam("_version") int version, ShownForm form) {
        open.publish(version, form.manual() != null, form.policy() != null, form.names() != null);
        return "redirect:/" + body + "/manual/publication?done=saved";
    }
}
