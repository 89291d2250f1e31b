package it.lario.views.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The state of the cycle, for the quality office and whoever wants to see it. */
@Controller
class CycleController {

    private final CycleState cycle;

    CycleController(CycleState cycle) {
        this.cycle = cycle;
    }

    @GetMapping("/{body}/cycle")
    String show(Model model) {
        model.addAttribute("chapters", cycle.today());
        return "views/home/cycle";
    }
}
