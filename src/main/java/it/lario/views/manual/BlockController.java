package it.lario.views.manual;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.pages.Option;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.views.manual.ManualController.TextForm;
import it.lario.views.manual.ManualText.Side;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One register's block in the manual: where it stands, or why it is left out, and the words before and after it. */
@Controller
class BlockController {

    record PlaceForm(
            @NotNull Boolean in,
            @NotBlank String chapter,
            @Size(max = 1000) String reason) {}

    private final Manual manual;
    private final Outlines outlines;
    private final People people;
    private final Journal journal;
    private final Pages pages;

    BlockController(Manual manual, Outlines outlines, People people, Journal journal, Pages pages) {
        this.manual = manual;
        this.outlines = outlines;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping("/{body}/manual/blocks/{block}")
    String show(@PathVariable String block, Model model, HttpServletRequest request) {
        Page words = pages.of(request);
        var section = outlines.section(block);
        var outline = outlines.current();
        var home = outline.home(section);
        var before = manual.text(ManualText.place(block, Side.BEFORE));
        var after = manual.text(ManualText.place(block, Side.AFTER));
        model.addAttribute("block", block);
        model.addAttribute("title", words.t(section.title()));
        model.addAttribute("items", section.items().size());
        model.addAttribute("home", home);
        model.addAttribute("homeTitle", Composer.title(home, words));
        model.addAttribute("reason", outline.reason(block));
        model.addAttribute(
                "chapters", Option.of(outline.entries(), Outline.Entry::code, entry -> Composer.title(entry, words)));
        model.addAttribute("before", before == null ? "" : before.text());
        model.addAttribute("after", after == null ? "" : after.text());
        model.addAttribute(
                "history",
                Stream.of(before, after)
                        .filter(text -> text != null)
                        .flatMap(text -> journal.of(text.id()).stream())
                        .toList());
        model.addAttribute("mayWrite", manual.mayWrite());
        return "views/manual/block";
    }

    @PostMapping("/{body}/manual/blocks/{block}")
    String place(@PathVariable String body, @PathVariable String block, @Valid PlaceForm form) {
        if (form.in()) outlines.place(block, form.chapter());
        else outlines.leaveOut(block, form.reason() == null ? "" : form.reason());
        return "redirect:/" + body + "/manual/blocks/" + block + "?done=saved";
    }

    @PostMapping("/{body}/manual/blocks/{block}/up")
    String up(@PathVariable String body, @PathVariable String block) {
        outlines.moveBlock(block, true);
        return "redirect:/" + body + "/manual/outline?done=saved#" + block;
    }

    @PostMapping("/{body}/manual/blocks/{block}/down")
    String down(@PathVariable String body, @PathVariable String block) {
        outlines.moveBlock(block, false);
        return "redirect:/" + body + "/manual/outline?done=saved#" + block;
    }

    @GetMapping("/{body}/manual/blocks/{block}/texts/{side}")
    String edit(@PathVariable String block, @PathVariable String side, Model model, HttpServletRequest request) {
        people.require(Role.QUALITY_MANAGER);
        Page words = pages.of(request);
        var section = outlines.section(block);
        String address = "/manual/blocks/" + block;
        model.addAttribute("label", words.t("manual.text-" + side(side), words.t(section.title())));
        model.addAttribute("back", address);
        model.addAttribute("action", address + "/texts/" + side);
        model.addAttribute("text", manual.text(ManualText.place(block, side(side))));
        return "views/manual/text";
    }

    @PostMapping("/{body}/manual/blocks/{block}/texts/{side}")
    String write(
            @PathVariable String body,
            @PathVariable String block,
            @PathVariable String side,
            @RequestParam("_version") int version,
            @Valid TextForm form) {
        var text = manual.write(block, side(side), version, form.text());
        return "redirect:/" + body + text.path() + "?done=saved";
    }

    private static Side side(String name) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
