package it.lario.ground.mail;

import it.lario.ground.contributions.Said;
import it.lario.ground.journal.Journal;
import it.lario.ground.mail.Mail.Problem;
import it.lario.ground.mail.Mail.Status;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The outbox: what waits, what left and what failed, for those who look after it. Only the recipient reads the text. */
@Controller
class OutboxController {

    record DiscardForm(@NotBlank @Size(max = 500) String reason) {}

    private final Outbox outbox;
    private final Smtp smtp;
    private final Journal journal;
    private final Tables tables;

    OutboxController(Outbox outbox, Smtp smtp, Journal journal, Tables tables) {
        this.outbox = outbox;
        this.smtp = smtp;
        this.journal = journal;
        this.tables = tables;
    }

    @GetMapping("/{body}/outbox")
    View list() {
        outbox.requireKeeper();
        var query = TableQuery.of("mail", "/outbox", "mail t where t.body_id = :body")
                .text("recipient", "t.recipient")
                .text("subject", "t.subject")
                .date("queuedOn", "(t.queued_at at time zone 'Europe/Rome')::date")
                .word("status", "t.status", Status.values(), Map.of("FAILED", Tone.DANGER, "SENT", Tone.SUCCESS))
                .number("attempts", "t.attempts")
                .word("problem", "t.problem", Problem.values())
                .order("t.queued_at desc, t.recipient");
        if (!smtp.missing().isEmpty())
            query.warning(Said.of(null, "mail.not-configured", String.join(", ", smtp.missing())));
        return tables.page(query, null);
    }

    @GetMapping("/{body}/outbox/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("mail", outbox.get(id));
        model.addAttribute("missing", String.join(", ", smtp.missing()));
        model.addAttribute("history", journal.of(id));
        return "ground/mail/mail";
    }

    @PostMapping("/{body}/outbox/{id}/retry")
    String retry(@PathVariable String body, @PathVariable UUID id) {
        return saved(body, outbox.retry(id));
    }

    @PostMapping("/{body}/outbox/{id}/discard")
    String discard(@PathVariable String body, @PathVariable UUID id, @Valid DiscardForm form) {
        return saved(body, outbox.discard(id, form.reason()));
    }

    private static String saved(String body, Mail mail) {
        return "redirect:/" + body + mail.path() + "?done=saved";
    }
}
