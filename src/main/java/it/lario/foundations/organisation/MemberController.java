package it.lario.foundations.organisation;

import static it.lario.ground.people.Role.ADMINISTRATOR;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.people.Accounts;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
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

/** The people of the body, the roles each holds, and the accounts they sign in with. */
@Controller
class MemberController {

    record AccountForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String username,
            @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String password,
            @NotNull Role role,
            UUID unit,
            LocalDate until) {}

    record AppointmentForm(
            @NotBlank @Size(max = 100) String username,
            @NotNull Role role,
            UUID unit,
            LocalDate until) {}

    record RoleForm(@NotNull Role role, UUID unit, LocalDate until) {}

    /** An unticked box is not sent at all. */
    record ChangeForm(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String email,
            Boolean active) {}

    record PasswordForm(@NotBlank @Size(max = 200) String password) {}

    private final Members members;
    private final Units units;
    private final People people;
    private final Journal journal;
    private final Tables tables;

    MemberController(Members members, Units units, People people, Journal journal, Tables tables) {
        this.members = members;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/people")
    View list() {
        var query = TableQuery.of("people", "/people", """
                appointment t join person p on p.id = t.person_id
                left join unit u on u.body_id = t.body_id and u.id = t.unit_id
                where t.body_id = :body and t.since <= :today
                  and (t.until is null or t.until >= :today)""")
                .with("today", Rome.today())
                .leadingTo("t.person_id")
                .text("name", "p.name")
                .word("role", "t.role", Role.values())
                .text("unit", "u.name")
                .date("until", "t.until")
                .tick("active", "p.active")
                .order("p.name, t.role");
        return tables.page(query, mayAppoint() ? "/people/new" : null);
    }

    @GetMapping("/{body}/people/new")
    String blank(Model model) {
        return form(model, "foundations/organisation/account");
    }

    @PostMapping("/{body}/people")
    String open(@PathVariable String body, @Valid AccountForm form) {
        var position = new Position(form.role(), form.unit(), form.until());
        return saved(body, members.open(form.username(), form.name(), form.email(), form.password(), position));
    }

    @GetMapping("/{body}/people/appoint")
    String known(Model model) {
        return form(model, "foundations/organisation/appoint");
    }

    @PostMapping("/{body}/people/appointments")
    String appoint(@PathVariable String body, @Valid AppointmentForm form) {
        var position = new Position(form.role(), form.unit(), form.until());
        return saved(body, members.appoint(form.username(), position));
    }

    @GetMapping("/{body}/people/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("member", members.get(id));
        model.addAttribute("roles", members.roles(id));
        model.addAttribute("units", units.offered());
        model.addAttribute("mayAppoint", mayAppoint());
        model.addAttribute("history", journal.of(id));
        return "foundations/organisation/member";
    }

    @GetMapping("/{body}/people/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("member", members.get(id));
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
        return "foundations/organisation/member-form";
    }

    @PostMapping("/{body}/people/{id}")
    String change(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid ChangeForm form) {
        return saved(body, members.change(id, version, form.name(), form.email(), Boolean.TRUE.equals(form.active())));
    }

    @PostMapping("/{body}/people/{id}/password")
    String renewPassword(@PathVariable String body, @PathVariable UUID id, @Valid PasswordForm form) {
        return saved(body, members.renewPassword(id, form.password()));
    }

    @PostMapping("/{body}/people/{id}/roles")
    String appoint(@PathVariable String body, @PathVariable UUID id, @Valid RoleForm form) {
        return saved(body, members.appoint(id, new Position(form.role(), form.unit(), form.until())));
    }

    @PostMapping("/{body}/roles/{id}/dismissal")
    String dismiss(@PathVariable String body, @PathVariable UUID id) {
        return saved(body, members.dismiss(id));
    }

    private String form(Model model, String template) {
        people.require(ADMINISTRATOR, QUALITY_MANAGER);
        model.addAttribute("units", units.offered());
        model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
        return template;
    }

    private boolean mayAppoint() {
        return people.current().is(ADMINISTRATOR, QUALITY_MANAGER);
    }

    private static String saved(String body, Member member) {
        return "redirect:/" + body + member.path() + "?done=saved";
    }
}
