package it.lario.foundations.takeover;

import it.lario.foundations.takeover.Takeover.Status;
import it.lario.foundations.takeover.Takeovers.Terms;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The takeovers, the form for a new one, and each with what would come or came of it. */
@Controller
class TakeoverController {

    record TermsForm(
            @NotNull UUID unit,
            @NotNull UUID owner,
            @NotNull LocalDate readBy) {}

    private static final int DAYS_TO_READ = 30;
    private static final int SHORT = 20;

    private static final Map<String, Tone> TONES = Map.of(
            "READING", Tone.INFO,
            "READY", Tone.WARNING,
            "TAKING", Tone.INFO,
            "TAKEN", Tone.SUCCESS,
            "UNDONE", Tone.NEUTRAL,
            "DROPPED", Tone.NEUTRAL);

    private final Takeovers takeovers;
    private final TakeoverWork work;
    private final TakenDocuments taken;
    private final StagedFiles staged;
    private final Planner planner;
    private final Units units;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    TakeoverController(
            Takeovers takeovers,
            TakeoverWork work,
            TakenDocuments taken,
            StagedFiles staged,
            Planner planner,
            Units units,
            People people,
            Journal journal,
            Tables tables) {
        this.takeovers = takeovers;
        this.work = work;
        this.taken = taken;
        this.staged = staged;
        this.planner = planner;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/takeovers")
    View list() {
        takeovers.requireTaking();
        var query = TableQuery.of("takeover", "/takeovers", "takeover t where t.body_id = :body")
                .text("listName", "t.list_name")
                .word("status", "t.status", Status.values(), TONES)
                .number("documents", "t.documents")
                .number("history", "t.history")
                .text("bringer", "t.bringer_name")
                .date("takenOn", "t.taken_on")
                .order("t.begun_at desc");
        return tables.page(query, "/takeovers/new");
    }

    @GetMapping("/{body}/takeovers/new")
    String blank(Model model) {
        takeovers.requireTaking();
        model.addAttribute("units", units.offered());
        model.addAttribute("members", people.members());
        model.addAttribute("readBy", Rome.today().plusDays(DAYS_TO_READ));
        return "foundations/takeover/new";
    }

    @PostMapping("/{body}/takeovers")
    String bring(
            @PathVariable String body,
            @Valid TermsForm form,
            @RequestParam(required = false) MultipartFile list,
            @RequestParam(required = false) MultipartFile archive,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(required = false) List<MultipartFile> folder) {
        if (absent(list)) throw RuleBroken.at("list", "files.missing");
        var terms = new Terms(form.unit(), form.owner(), form.readBy());
        var single = Stream.concat(sent(files), sent(folder)).toList();
        var takeover = takeovers.bring(terms, brought(list), absent(archive) ? null : brought(archive), single);
        return at(body, takeover);
    }

    private static boolean absent(MultipartFile file) {
        return file == null || file.isEmpty();
    }

    private static Stream<Brought> sent(List<MultipartFile> files) {
        return files == null
                ? Stream.of()
                : files.stream().filter(file -> !absent(file)).map(TakeoverController::brought);
    }

    private static Brought brought(MultipartFile file) {
        return new Brought(String.valueOf(file.getOriginalFilename()), file);
    }

    @GetMapping("/{body}/takeovers/{id}")
    String show(@PathVariable UUID id, Model model) {
        Takeover takeover = takeovers.get(id);
        var files = staged.of(id);
        model.addAttribute("takeover", takeover);
        model.addAttribute("unitName", units.get(takeover.unitId()).name());
        model.addAttribute("files", files.size());
        model.addAttribute("read", (int) files.stream().filter(Staged::read).count());
        model.addAttribute("plan", takeover.status() == Status.READY ? planner.plan(takeover) : null);
        model.addAttribute("taken", taken.of(id));
        model.addAttribute("history", journal.of(id));
        return "foundations/takeover/takeover";
    }

    @PostMapping("/{body}/takeovers/{id}/confirmation")
    String confirm(@PathVariable String body, @PathVariable UUID id) {
        var takeover = takeovers.confirm(id);
        // What is short is there at once; the job then finds it done.
        if (planner.plan(takeover).documents().size() <= SHORT) work.goOn(id);
        return at(body, takeover);
    }

    @PostMapping("/{body}/takeovers/{id}/discard")
    String drop(@PathVariable String body, @PathVariable UUID id) {
        return at(body, takeovers.drop(id));
    }

    @GetMapping("/{body}/takeovers/{id}/undoing")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("takeover", takeovers.get(id));
        model.addAttribute("touched", taken.touched(id));
        return "foundations/takeover/undo";
    }

    @PostMapping("/{body}/takeovers/{id}/undoing")
    String undo(@PathVariable String body, @PathVariable UUID id) {
        return at(body, takeovers.undo(id));
    }

    private static String at(String body, Takeover takeover) {
        return "redirect:/" + body + takeover.path();
    }
}
