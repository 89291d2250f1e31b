package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
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
    private final Editions editions;
    private final Outlines outlines;
    private final People people;
    private final Journal journal;
    private final Pages pages;

    ManualController(Manual manual, Editions editions, Outlines outlines, People people, Journal journal, Pages pages) {
        this.manual = manual;
        this.editions = editions;
        this.outlines = outlines;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping("/{body}/manual")
    String show(Model model, HttpServletRequest request) {
        model.addAttribute("manual", manual.compose(pages.of(request)));
        model.addAttribute("edition", editions.last());
        model.addAttribute("drift", editions.drift());
        model.addAttribute("today", Rome.today());
        model.addAttribute("mayApprove", editions.mayApprove());
        return "views/manual/manual";
    }

    @GetMapping("/{body}/manual/changes")
    String changes(Model model, HttpServletRequest request) {
        model.addAttribute("edition", editions.last());
        model.addAttribute("drift", editions.drift());
        model.addAttribute("omitted", manual.compose(pages.of(request)).omitted());
        return "views/manual/changes";
    }

    @GetMapping("/{body}/manual/pdf")
    ResponseEntity<byte[]> draft() {
        return EditionController.download("Manuale della qualità, bozza.pdf", manual.draft());
    }

    @GetMapping("/{body}/manual/chapters/{chapter}")
    String chapter(@PathVariable String chapter, Model model, HttpServletRequest request) {
        var entry = outlines.current().named(chapter);
        var composition = manual.compose(pages.of(request));
        var part = composition.part(entry.code()).orElseThrow(NotFound::new);
        var text = manual.text(entry.code());
        var parts = composition.parts();
        int place = parts.indexOf(part);
        model.addAttribute("manual", composition);
        model.addAttribute("part", part);
        model.addAttribute("before", place == 0 ? null : parts.get(place - 1));
        model.addAttribute("after", place == parts.size() - 1 ? null : parts.get(place + 1));
        boolean certificates = part.chapter().equals(Chapter.CERTIFICATE.name());
        model.addAttribute("certificates", certificates ? manual.certificates() : List.of());
        model.addAttribute("history", text == null ? List.of() : journal.of(text.id()));
        model.addAttribute("mayWrite", manual.mayWrite());
        return "views/manual/chapter";
    }

    @GetMapping("/{body}/manual/chapters/{chapter}/edit")
    String edit(@PathVariable String chapter, Model model, HttpServletRequest request) {
        people.require(Role.QUALITY_MANAGER);
        var entry = outlines.current().named(chapter);
        var text = manual.text(entry.code());
        model.addAttribute("label", pages.of(request).t("manual.text-of", Composer.title(entry, pages.of(request))));
        model.addAttribute("back", entry.path());
        model.addAttribute("action", entry.path());
        model.addAttribute("text", text);
        return "views/manual/text";
    }

    @PostMapping("/{body}/manual/chapters/{chapter}")
    String write(
            @PathVariable String body,
            @PathVariable String chapter,
            @RequestParam("_version") int version,
            @Valid TextForm form) {
        var text = manual.write(outlines.current().named(chapter).code(), version, form.text());
        return "redirect:/" + body + text.path() + "?done=saved";
    }
}
