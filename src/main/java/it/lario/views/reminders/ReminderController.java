package it.lario.views.reminders;

import it.lario.ground.journal.Journal;
import it.lario.ground.people.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person chose about reminders, their calendar's address, and what the body decided for all. */
@Controller
class ReminderController {

    record ChoiceForm(
            @NotNull Choice.Rhythm rhythm, @NotNull Choice.Language language) {}

    record SettingsForm(
            @NotNull Boolean active,
            @NotNull @Min(0) @Max(90) Integer firstNotice,
            @NotNull @Min(0) @Max(90) Integer lastNotice,
            @NotNull @Min(1) @Max(90) Integer repeatEvery,
            @Min(1) @Max(365) Integer escalateAfter) {

        ReminderSettings.Rules rules() {
            return new ReminderSettings.Rules(firstNotice, lastNotice, repeatEvery, escalateAfter);
        }
    }

    private final Reminders reminders;
    private final Feeds feeds;
    private final PublicAddress address;
    private final People people;
    private final Journal journal;

    ReminderController(Reminders reminders, Feeds feeds, PublicAddress address, People people, Journal journal) {
        this.reminders = reminders;
        this.feeds = feeds;
        this.address = address;
        this.people = people;
        this.journal = journal;
    }

    @GetMapping("/{body}/reminders")
    String mine(Model model) {
        model.addAttribute("choice", reminders.choice(people.current().id()));
        model.addAttribute("address", reminders.myAddress());
        model.addAttribute("feed", feeds.mine().orElse(null));
        model.addAttribute("settings", reminders.settings());
        model.addAttribute("mayDecide", reminders.mayDecide());
        return "views/reminders/reminders";
    }

    @PostMapping("/{body}/reminders")
    String choose(@PathVariable String body, @Valid ChoiceForm form) {
        reminders.choose(new Choice(form.rhythm(), form.language()));
        return "redirect:/" + body + "/reminders?done=saved";
    }

    /** Shows the address in the answer itself, and never again. */
    @PostMapping("/{body}/reminders/calendar")
    String renew(Model model) {
        model.addAttribute("address", address.here() + "/calendar/" + feeds.renew() + ".ics");
        return "views/reminders/address";
    }

    @PostMapping("/{body}/reminders/calendar/revocation")
    String revoke(@PathVariable String body) {
        feeds.revoke();
        return "redirect:/" + body + "/reminders?done=saved";
    }

    @GetMapping("/{body}/reminders/settings")
    String settings(Model model) {
        reminders.requireDeciding();
        ReminderSettings settings = reminders.settings();
        model.addAttribute("settings", settings);
        model.addAttribute("history", journal.of(settings.id()));
        return "views/reminders/settings";
    }

    @PostMapping("/{body}/reminders/settings")
    String change(@PathVariable String body, @RequestParam("_version") int version, @Valid SettingsForm form) {
        reminders.change(version, form.active(), form.rules());
        return "redirect:/" + body + "/reminders/settings?done=saved";
    }
}
