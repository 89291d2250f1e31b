package it.lario.views.home;

import it.lario.ground.contributions.Deadline;
import it.lario.ground.contributions.Deadline.Due;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a body. */
@Controller
class HomeController {

    private static final int LATEST = 15;
    /** Days ahead that are looked at first; what is due after them is folded. */
    private static final int SOON = 60;

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
        var mine = due(people.current().id()).stream().collect(Collectors.partitioningBy(due -> soon(due.on())));
        model.addAttribute("mine", mine.get(true));
        model.addAttribute("later", mine.get(false));
        model.addAttribute("late", people.current().is(Role.QUALITY_MANAGER) ? late() : List.of());
        model.addAttribute("chapters", people.current().is(Role.QUALITY_MANAGER) ? cycle.today() : List.of());
        model.addAttribute("latest", people.current().works() ? journal.latest(LATEST) : List.of());
        model.addAttribute("today", Rome.today());
        return "views/home/home";
    }

    /** What waits without a date waits now. */
    private static boolean soon(LocalDate on) {
        return on == null || !on.isAfter(Rome.today().plusDays(SOON));
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
