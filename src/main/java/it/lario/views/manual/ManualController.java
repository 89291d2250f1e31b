package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The manual as it stands now: its contents, its chapters, what changed since the last edition. */
@Controller
class ManualController {

    record TextForm(@Size(max = 20000) String text) {}

    private final Manual manual;
    private final People people;
    private final Journal journal;
    private final Pages pages;

    ManualController(Manual manual, People people, Journal journal, Pages pages) {
        this.manual = manual;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping("/{body}/manual")
    String show(Model model, HttpServletRequest request) {
        model.addAttribute("manual", manual.compose(pages.of(request)));
        model.addAttribute("edition", manual.last());
        model.addAttribute("drift", manual.drift());
        model.addAttribute("mayApprove", manual.mayApprove());
        return "views/manual/manual";
    }

    @GetMapping("/{body}/manual/changes")
    String changes(Model model) {
        model.addAttribute("edition", manual.last());
        model.addAttribute("drift", manual.drift());
        return "views/manual/changes";
    }

    @GetMapping("/{body}/manual/pdf")
    ResponseEntity<byte[]> draft() {
        people.current();
        return EditionController.download("Manuale della qualità, bozza.pdf", manual.draft());
    }

    @GetMapping("/{body}/manual/chapters/{chapter}")
    String chapter(@PathVariable String chapter, Model model, HttpServletRequest request) {
        var wanted = named(chapter);
        var composition = manual.compose(pages.of(request));
        var text = manual.text(wanted);
        int place = wanted.ordinal();
        var parts = composition.parts();
        model.addAttribute("part", composition.part(wanted));
        model.addAttribute("before", place == 0 ? null : parts.get(place - 1));
        model.addAttribute("after", place == parts.size() - 1 ? null : parts.get(place + 1));
        model.addAttribute("certificates", wanted == Chapter.CERTIFICATE ? manual.certificates() : List.of());
        model.addAttribute("history", text == null ? List.of() : journal.of(text.id()));
        model.addAttribute("mayWrite", manual.mayWrite());
        return "views/manual/chapter";
    }

    @GetMapping("/{body}/manual/chapters/{chapter}/edit")
    String edit(@PathVariable String chapter, Model model, HttpServletRequest request) {
        people.require(Role.QUALITY_MANAGER);
        var wanted = named(chapter);
        var text = manual.text(wanted);
        model.addAttribute("part", manual.compose(pages.of(request)).part(wanted));
        model.addAttribute("version", String.valueOf(text == null ? Manual.UNWRITTEN : text.version()));
        return "views/manual/text";
    }

    @PostMapping("/{body}/manual/chapters/{chapter}")
    String write(
            @PathVariable String body,
            @PathVariable String chapter,
            @RequestParam("_version") int version,
            @Valid TextForm form) {
        var text = manual.write(named(chapter), version, form.text());
        return "redirect:/" + body + text.path() + "?done=saved";
    }

    private static Chapter named(String name) {
        return Arrays.stream(Chapter.values())
                .filter(chapter -> chapter.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
