package it.lario.views.home;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Deadline.Due;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a body. */
@Controller
class HomeController {

    private static final int LATEST = 15;

    private final List<Deadline> deadlines;
    private final Journal journal;
    private final People people;
    private final CycleState cycle;

    HomeController(List<Deadline> deadlines, Journal journal, People people, CycleState cycle) {
        this.deadlines = deadlines;
        this.journal = journal;
        this.people = people;
        this.cycle = cycle;
    }

    @GetMapping("/{body}/")
    String show(Model model) {
        model.addAttribute("mine", due(people.current().id()));
        model.addAttribute("late", people.current().is(Role.QUALITY_MANAGER) ? late() : List.of());
        model.addAttribute("chapters", people.current().is(Role.QUALITY_MANAGER) ? cycle.today() : List.of());
        model.addAttribute("latest", people.current().works() ? journal.latest(LATEST) : List.of());
        model.addAttribute("today", Rome.today());
        return "views/home/home";
    }

    private List<Due> late() {
        return due(null).stream().filter(due -> due.late(Rome.today())).toList();
    }

    private List<Due> due(UUID person) {
        return deadlines.stream()
                .flatMap(register -> register.due(person).stream())
                .sorted(Comparator.comparing(Due::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
