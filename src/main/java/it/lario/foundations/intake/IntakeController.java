package it.lario.foundations.intake;

import it.lario.foundations.intake.IntakeBatch.Acceptance;
import it.lario.foundations.intake.IntakeBatch.Status;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Option;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The batches, the form for a new one, and each on its way: columns, check, decision, progress, outcome. */
@Controller
class IntakeController {

    record FileForm(@NotBlank String target, Boolean again) {}

    record AcceptanceForm(@NotNull Acceptance how) {}

    private static final long SHORT = 256 * 1_024;
    private static final String SECONDS = "4";

    private static final Map<String, Tone> TONES = Map.of(
            "UPLOADED", Tone.WARNING,
            "CHECKING", Tone.INFO,
            "CHECKED", Tone.WARNING,
            "RUNNING", Tone.INFO,
            "DONE", Tone.SUCCESS,
            "UNDOING", Tone.INFO,
            "UNDONE", Tone.NEUTRAL,
            "CANCELLED", Tone.NEUTRAL,
            "FAILED", Tone.DANGER);

    private final Intake intake;
    private final IntakeWorks works;
    private final IntakeTargets targets;
    private final IntakeViews views;
    private final People people;
    private final Pages pages;
    private final Journal journal;
    private final Tables tables;

    IntakeController(
            Intake intake,
            IntakeWorks works,
            IntakeTargets targets,
            IntakeViews views,
            People people,
            Pages pages,
            Journal journal,
            Tables tables) {
        this.intake = intake;
        this.works = works;
        this.targets = targets;
        this.views = views;
        this.people = people;
        this.pages = pages;
        this.journal = journal;
        this.tables = tables;
    }

    /** Those that the reader may see: their own, or all for the quality office. */
    @GetMapping("/{body}/intake")
    View list(HttpServletRequest request) {
        intake.requireBringing();
        Page page = pages.of(request);
        var allowed = targets.allowed();
        String names = allowed.stream()
                .map(target -> "when '" + target.code() + "' then :name_"
                        + target.code().replace('-', '_'))
                .collect(Collectors.joining(" ", "case t.target ", " end"));
        var query = TableQuery.of("intake", "/intake", """
                intake_batch t where t.body_id = :body and t.target = any (string_to_array(:targets, ','))
                and (t.bringer_id = :me or :all)""")
                .with("targets", allowed.stream().map(IntakeTarget::code).collect(Collectors.joining(",")))
                .with("me", people.current().id())
                .with("all", people.current().is(Role.QUALITY_MANAGER))
                .text("file", "t.source_name")
                .text("target", names)
                .word("status", "t.status", Status.values(), TONES)
                .number("rows", "t.tally_rows")
                .number("added", "t.tally_added")
                .number("changed", "t.tally_changed")
                .number("refused", "t.tally_refused")
                .text("bringer", "t.bringer_name")
                .date("broughtOn", "(t.brought_at at time zone 'Europe/Rome')::date")
                .order("t.brought_at desc");
        for (var target : allowed) query.with("name_" + target.code().replace('-', '_'), page.t(target.title()));
        return tables.page(query, "/intake/new");
    }

    @GetMapping("/{body}/intake/new")
    String blank(@RequestParam(required = false) String target, HttpServletRequest request, Model model) {
        intake.requireBringing();
        Page page = pages.of(request);
        model.addAttribute("targets", Option.of(targets.allowed(), IntakeTarget::code, one -> page.t(one.title())));
        model.addAttribute("chosen", target);
        return "foundations/intake/new";
    }

    @PostMapping("/{body}/intake")
    String bring(@PathVariable String body, @Valid FileForm form, @RequestParam(required = false) MultipartFile file) {
        if (targets.all().stream().noneMatch(known -> known.code().equals(form.target())))
            throw RuleBroken.at("target", "intake.unknown-target");
        if (file == null || file.isEmpty()) throw RuleBroken.at("file", "files.missing");
        String name = String.valueOf(file.getOriginalFilename());
        return at(body, intake.bring(form.target(), name, file, Boolean.TRUE.equals(form.again())));
    }

    /** A page of work that goes on shows itself again, also where nothing runs in the browser. */
    @GetMapping("/{body}/intake/{id}")
    String show(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Model model) {
        IntakeBatch batch = intake.get(id);
        if (batch.status().atWork()) response.setHeader("Refresh", SECONDS);
        model.addAttribute("shown", views.of(batch, pages.of(request)));
        model.addAttribute("history", journal.of(id));
        return "foundations/intake/batch";
    }

    /** Each column is a field of the form: {@code column0} and so on. */
    @PostMapping("/{body}/intake/{id}/mapping")
    String map(@PathVariable String body, @PathVariable UUID id, HttpServletRequest request) {
        int columns = Json.list(intake.get(id).source().headings()).size();
        var fields = IntStream.range(0, columns)
                .mapToObj(i -> request.getParameter("column" + i))
                .map(field -> field == null ? "" : field)
                .toList();
        return soon(body, intake.map(id, fields));
    }

    @PostMapping("/{body}/intake/{id}/check")
    String check(@PathVariable String body, @PathVariable UUID id) {
        return soon(body, intake.check(id));
    }

    @PostMapping("/{body}/intake/{id}/acceptance")
    String accept(@PathVariable String body, @PathVariable UUID id, @Valid AcceptanceForm form) {
        return soon(body, intake.accept(id, form.how()));
    }

    @PostMapping("/{body}/intake/{id}/cancellation")
    String cancel(@PathVariable String body, @PathVariable UUID id) {
        return at(body, intake.cancel(id));
    }

    @PostMapping("/{body}/intake/{id}/undo")
    String undo(@PathVariable String body, @PathVariable UUID id) {
        return soon(body, intake.undo(id));
    }

    /** What is short is there at once; the job then finds it done. */
    private String soon(String body, IntakeBatch batch) {
        if (batch.source().tableSize() <= SHORT) works.goOnNow(batch.id());
        return at(body, batch);
    }

    private static String at(String body, IntakeBatch batch) {
        return "redirect:/" + body + batch.path();
    }
}
