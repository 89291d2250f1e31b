package it.lario.foundations.documents;

import it.lario.ground.contributions.LinkTargets;
import it.lario.ground.contributions.LinkTargets.Target;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a text may lead to: the editor reads this page as one types; without it, the words to copy stand here. */
@Controller
class LinkController {

    private static final int OF_A_KIND = 20;

    private final List<LinkTargets> modules;

    LinkController(List<LinkTargets> modules) {
        this.modules = modules;
    }

    @GetMapping("/{body}/documents/links")
    String list(@RequestParam(defaultValue = "") String words, Model model) {
        List<Target> found = modules.stream()
                .flatMap(module -> module.find(words.strip(), OF_A_KIND).stream())
                .toList();
        model.addAttribute("words", words);
        model.addAttribute("targets", found);
        return "foundations/documents/links";
    }
}
