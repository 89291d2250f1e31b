package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection.Section;
import it.lario.ground.journal.Journal;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The order of the manual: its chapters, their names, which are left out, and a body's own ones. */
@Controller
class OutlineController {

    record NewForm(@NotBlank @Size(max = 200) String title) {}

    record TitleForm(@Size(max = 200) String title) {}

    record OmissionForm(
            @NotNull Boolean in, @Size(max = 1000) String reason) {}

    private final Outlines outlines;
    private final People people;
    private final Journal journal;
    private final Pages pages;

    OutlineController(Outlines outlines, People people, Journal journal, Pages pages) {
        this.outlines = outlines;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping("/{body}/manual/outline")
    String show(Model model, HttpServletRequest request) {
        Page words = pages.of(request);
        var outline = outlines.current();
        var all = outlines.sections();
        var stored = outlines.stored();
        model.addAttribute(
                "rows",
                outline.entries().stream()
                        .map(entry -> new Arranged(
                                entry.code(),
                                entry.path(),
                                Composer.title(entry, words),
                                entry.off(),
                                outline.blocks(entry, all).stream()
                                        .map(block -> arranged(outline, block, words))
                                        .toList()))
                        .toList());
        model.addAttribute("history", stored == null ? List.of() : journal.of(stored.id()));
        model.addAttribute("mayWrite", people.current().is(Role.QUALITY_MANAGER));
        return "views/manual/outline";
    }

    private static Arranged.Block arranged(Outline outline, Section block, Page words) {
        return new Arranged.Block(
                block.title(), words.t(block.title()), block.items().size(), outline.reason(block.title()));
    }

    @GetMapping("/{body}/manual/outline/new")
    String blank() {
        people.require(Role.QUALITY_MANAGER);
        return "views/manual/new-chapter";
    }

    @PostMapping("/{body}/manual/outline")
    String add(@PathVariable String body, @Valid NewForm form) {
        return "redirect:/" + body + ManualText.path(outlines.add(form.title())) + "/edit?done=saved";
    }

    @PostMapping("/{body}/manual/chapters/{chapter}/up")
    String up(@PathVariable String body, @PathVariable String chapter) {
        outlines.move(code(chapter), true);
        return ordered(body, chapter);
    }

    @PostMapping("/{body}/manual/chapters/{chapter}/down")
    String down(@PathVariable String body, @PathVariable String chapter) {
        outlines.move(code(chapter), false);
        return ordered(body, chapter);
    }

    @GetMapping("/{body}/manual/chapters/{chapter}/settings")
    String settings(@PathVariable String chapter, Model model, HttpServletRequest request) {
        people.require(Role.QUALITY_MANAGER);
        var entry = outlines.current().named(chapter);
        model.addAttribute("entry", entry);
        model.addAttribute("title", Composer.title(entry, pages.of(request)));
        model.addAttribute("version", outlines.version());
        return "views/manual/chapter-settings";
    }

    @PostMapping("/{body}/manual/chapters/{chapter}/title")
    String rename(
            @PathVariable String body,
            @PathVariable String chapter,
            @RequestParam("_version") int version,
            @Valid TitleForm form) {
        outlines.rename(code(chapter), version, form.title() == null ? "" : form.title());
        return ordered(body, chapter);
    }

    @PostMapping("/{body}/manual/chapters/{chapter}/omission")
    String omit(@PathVariable String body, @PathVariable String chapter, @Valid OmissionForm form) {
        if (form.in()) outlines.takeInChapter(code(chapter));
        else outlines.leaveOutChapter(code(chapter), form.reason() == null ? "" : form.reason());
        return ordered(body, chapter);
    }

    private String code(String chapter) {
        return outlines.current().named(chapter).code();
    }

    private static String ordered(String body, String place) {
        return "redirect:/" + body + "/manual/outline?done=saved#" + place;
    }
}
