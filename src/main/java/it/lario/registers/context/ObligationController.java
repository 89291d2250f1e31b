package it.lario.registers.context;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Units;
import it.lario.registers.context.Obligation.State;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of compliance obligations. */
@Controller
class ObligationController {

    record TextForm(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 300) String source,
            @NotBlank @Size(max = 4000) String requirement,
            UUID unit,
            @NotNull UUID owner) {

        Obligation.Text text() {
            return new Obligation.Text(title, source, requirement, unit, owner);
        }
    }

    record RegistrationForm(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 300) String source,
            @NotBlank @Size(max = 4000) String requirement,
            UUID unit,
            @NotNull UUID owner,
            @NotNull LocalDate identifiedOn,
            @NotNull LocalDate reviewOn) {

        Obligation.Text text() {
            return new Obligation.Text(title, source, requirement, unit, owner);
        }
    }

    record CheckForm(
            @NotNull State state,
            @NotBlank @Size(max = 4000) String evidence,
            @NotNull LocalDate reviewedOn,
            @NotNull LocalDate nextOn) {}

    private static final Map<String, Tone> TONES =
            Map.of("MET", Tone.SUCCESS, "PARTLY", Tone.WARNING, "NOT_MET", Tone.DANGER, "TO_CHECK", Tone.INFO);

    private final Obligations obligations;
    private final Units units;
    private final Watch watch;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    ObligationController(
            Obligations obligations, Units units, Watch watch, People people, Journal journal, Tables tables) {
        this.obligations = obligations;
        this.units = units;
        this.watch = watch;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/obligations")
    View list() {
        var query = TableQuery.of("context.obligations", "/obligations", """
                obligation t left join unit u on u.body_id = t.body_id and u.id = t.unit_id
                where t.body_id = :body""")
                .text("title", "t.title")
                .text("source", "t.source")
                .text("unit", "u.name")
                .word("state", "t.state", State.values(), TONES)
                .order("t.closed_on is not null, t.title");
        return tables.page(Standing.listed(query), watch.mayRegister() ? "/obligations/new" : null);
    }

    @GetMapping("/{body}/obligations/new")
    String blank(Model model) {
        watch.requireRegistering();
        return form(model, null);
    }

    @PostMapping("/{body}/obligations")
    String register(@PathVariable String body, @Valid RegistrationForm form) {
        return saved(body, obligations.register(form.text(), form.identifiedOn(), form.reviewOn()));
    }

    @GetMapping("/{body}/obligations/{id}")
    String show(@PathVariable UUID id, Model model) {
        Obligation obligation = obligations.get(id);
        model.addAttribute("obligation", obligation);
        model.addAttribute("tone", TONES.get(obligation.state().name()));
        model.addAttribute("reviews", watch.of(id));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayKeep", obligations.mayKeep(obligation));
        model.addAttribute("today", Rome.today());
        return "registers/context/obligation";
    }

    @GetMapping("/{body}/obligations/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Obligation obligation = obligations.get(id);
        if (!obligations.mayKeep(obligation)) throw new Forbidden();
        return form(model, obligation);
    }

    @PostMapping("/{body}/obligations/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid TextForm form) {
        return saved(body, obligations.change(id, version, form.text()));
    }

    @PostMapping("/{body}/obligations/{id}/check")
    String check(@PathVariable String body, @PathVariable UUID id, @Valid CheckForm form) {
        return saved(body, obligations.check(id, form.state(), form.evidence(), form.reviewedOn(), form.nextOn()));
    }

    @PostMapping("/{body}/obligations/{id}/closure")
    String close(@PathVariable String body, @PathVariable UUID id, @Valid ClosingForm form) {
        return saved(body, obligations.close(id, form.closingReason(), form.closedOn()));
    }

    private String form(Model model, Obligation obligation) {
        model.addAttribute("obligation", obligation);
        model.addAttribute("units", units.offered());
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/context/obligation-form";
    }

    private static String saved(String body, Obligation obligation) {
        return "redirect:/" + body + obligation.path() + "?done=saved";
    }
}
