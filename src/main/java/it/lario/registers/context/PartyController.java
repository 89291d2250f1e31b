package it.lario.registers.context;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.people.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of interested parties. */
@Controller
class PartyController {

    record TextForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 4000) String needs,
            @NotNull Boolean becomesObligation,
            @NotNull UUID owner) {

        Party.Text text() {
            return new Party.Text(name, needs, becomesObligation, owner);
        }
    }

    record RegistrationForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 4000) String needs,
            @NotNull Boolean becomesObligation,
            @NotNull UUID owner,
            @NotNull LocalDate identifiedOn,
            @NotNull LocalDate reviewOn) {

        Party.Text text() {
            return new Party.Text(name, needs, becomesObligation, owner);
        }
    }

    private final Parties parties;
    private final Watch watch;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    PartyController(Parties parties, Watch watch, People people, Journal journal, Tables tables) {
        this.parties = parties;
        this.watch = watch;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/parties")
    View list() {
        var query = TableQuery.of("context.parties", "/parties", "party t where t.body_id = :body")
                .text("name", "t.name")
                .text("needs", "t.needs")
                .tick("becomesObligation", "t.becomes_obligation")
                .order("t.closed_on is not null, t.name");
        return tables.page(Standing.listed(query), watch.mayRegister() ? "/parties/new" : null);
    }

    @GetMapping("/{body}/parties/new")
    String blank(Model model) {
        watch.requireRegistering();
        return form(model, null);
    }

    @PostMapping("/{body}/parties")
    String register(@PathVariable String body, @Valid RegistrationForm form) {
        return saved(body, parties.register(form.text(), form.identifiedOn(), form.reviewOn()));
    }

    @GetMapping("/{body}/parties/{id}")
    String show(@PathVariable UUID id, Model model) {
        Party party = parties.get(id);
        model.addAttribute("party", party);
        model.addAttribute("reviews", watch.of(id));
        model.addAttribute("history", journal.of(id));
        model.addAttribute("mayKeep", watch.mayKeep(party));
        model.addAttribute("today", Rome.today());
        return "registers/context/party";
    }

    @GetMapping("/{body}/parties/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Party party = parties.get(id);
        watch.requireKeeper(party);
        return form(model, party);
    }

    @PostMapping("/{body}/parties/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid TextForm form) {
        return saved(body, parties.change(id, version, form.text()));
    }

    @PostMapping("/{body}/parties/{id}/review")
    String confirm(@PathVariable String body, @PathVariable UUID id, @Valid ReviewForm form) {
        return saved(body, parties.confirm(id, form.note(), form.reviewedOn(), form.nextOn()));
    }

    @PostMapping("/{body}/parties/{id}/closure")
    String close(@PathVariable String body, @PathVariable UUID id, @Valid ClosingForm form) {
        return saved(body, parties.close(id, form.closingReason(), form.closedOn()));
    }

    private String form(Model model, Party party) {
        model.addAttribute("party", party);
        model.addAttribute("members", people.members());
        model.addAttribute("today", Rome.today());
        return "registers/context/party-form";
    }

    private static String saved(String body, Party party) {
        return "redirect:/" + body + party.path() + "?done=saved";
    }
}
