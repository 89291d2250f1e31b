package it.lario.foundations.documents;

import it.lario.foundations.documents.Revision.Status;
import it.lario.ground.journal.Journal;
import it.lario.ground.journal.Journal.Noted;
import it.lario.ground.kernel.Rome;
import it.lario.ground.reading.FileReadings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One text of a document: reading it, rewriting it, and the steps that lead it into force. */
@Controller
class RevisionController {

    record TextForm(
            @NotBlank @Size(max = 200_000) String text,
            @Size(max = 2000) String reason) {}

    /** How many days those who judge have, when nobody says otherwise. */
    private static final int DAYS = 15;

    /** Characters of a file's text that its page shows. */
    private static final int SHOWN = 20_000;

    record SendingForm(@NotNull LocalDate dueOn) {}

    record VerificationForm(@NotNull LocalDate verifiedOn) {}

    record RefusalForm(@NotBlank @Size(max = 2000) String refusal) {}

    record ApprovalForm(
            @NotBlank @Size(max = 300) String act,
            @NotNull LocalDate approvedOn,
            @NotNull LocalDate inForceOn,
            @NotNull LocalDate reviewOn,
            @NotNull LocalDate readBy) {}

    record WithdrawalForm(
            @NotBlank @Size(max = 2000) String withdrawal,
            @NotBlank @Size(max = 300) String withdrawalAct,
            @NotNull LocalDate withdrawnOn) {}

    private final Revisions revisions;
    private final Documents documents;
    private final FrozenRevisions frozen;
    private final DiscardedRevisions discarded;
    private final HeldFiles held;
    private final FileReadings readings;
    private final Journal journal;

    RevisionController(
            Revisions revisions,
            Documents documents,
            FrozenRevisions frozen,
            DiscardedRevisions discarded,
            HeldFiles held,
            FileReadings readings,
            Journal journal) {
        this.revisions = revisions;
        this.documents = documents;
        this.frozen = frozen;
        this.discarded = discarded;
        this.held = held;
        this.readings = readings;
        this.journal = journal;
    }

    @GetMapping("/{body}/revisions/{id}")
    String show(@PathVariable UUID id, Model model) {
        Revision revision = revisions.get(id);
        Status status = revision.status();
        boolean mayJudge = revisions.mayJudge(revision);
        boolean mayApprove = revisions.mayApprove(revision) && status == Status.VERIFIED;
        boolean judged = status == Status.DRAFT || status == Status.VERIFIED;
        fill(model, revision);
        var file = held.stored(revision);
        model.addAttribute("file", file.orElse(null));
        model.addAttribute("found", file.flatMap(one -> readings.of(one.id())).orElse(null));
        model.addAttribute(
                "fileText", file.map(one -> readings.text(one.id(), SHOWN)).orElse(""));
        var kept = frozen.of(id);
        model.addAttribute("pdf", kept.map(copy -> copy.file().toString()).orElse(null));
        model.addAttribute("sha256", kept.map(copy -> copy.sha256()).orElse(null));
        model.addAttribute("mayWrite", revisions.mayWrite(revision));
        model.addAttribute("dueOn", revision.dueOn() == null ? Rome.today().plusDays(DAYS) : revision.dueOn());
        model.addAttribute("mayJudge", mayJudge && status == Status.DRAFT);
        model.addAttribute("mayApprove", mayApprove);
        model.addAttribute("mayRefuse", judged && mayJudge || mayApprove);
        model.addAttribute("reading", status == Status.APPROVED ? revisions.reading(revision) : null);
        model.addAttribute("maySeeReaders", revisions.maySeeReaders());
        model.addAttribute("compared", compared(revision));
        model.addAttribute("today", Rome.today());
        model.addAttribute("discarded", discarded.of(id).orElse(null));
        model.addAttribute("history", history(revision));
        return "foundations/documents/revision";
    }

    @PostMapping("/{body}/revisions/{id}")
    String write(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid TextForm form) {
        return saved(body, revisions.write(id, version, form.text(), form.reason(), Rome.today()));
    }

    @PostMapping("/{body}/revisions/{id}/submission")
    String send(@PathVariable String body, @PathVariable UUID id, @Valid SendingForm form) {
        return saved(body, revisions.send(id, form.dueOn()));
    }

    @PostMapping("/{body}/revisions/{id}/verification")
    String verify(@PathVariable String body, @PathVariable UUID id, @Valid VerificationForm form) {
        return saved(body, revisions.verify(id, form.verifiedOn()));
    }

    @PostMapping("/{body}/revisions/{id}/refusal")
    String refuse(@PathVariable String body, @PathVariable UUID id, @Valid RefusalForm form) {
        return saved(body, revisions.refuse(id, form.refusal()));
    }

    @PostMapping("/{body}/revisions/{id}/approval")
    String approve(@PathVariable String body, @PathVariable UUID id, @Valid ApprovalForm form) {
        var approval = new Approval(form.act(), form.approvedOn(), form.inForceOn(), form.reviewOn(), form.readBy());
        return saved(body, revisions.approve(id, approval));
    }

    @PostMapping("/{body}/revisions/{id}/withdrawal")
    String withdraw(@PathVariable String body, @PathVariable UUID id, @Valid WithdrawalForm form) {
        return saved(body, revisions.withdraw(id, form.withdrawal(), form.withdrawalAct(), form.withdrawnOn()));
    }

    @PostMapping("/{body}/revisions/{id}/acknowledgement")
    String acknowledge(@PathVariable String body, @PathVariable UUID id) {
        var read = revisions.acknowledge(id, Rome.today());
        if (read.status() == Status.APPROVED) return saved(body, read);
        return "redirect:/" + body + "/documents/" + read.documentId() + "?done=saved";
    }

    /** The text before this one, beside which a reader would want to see it; null when there is none to be seen. */
    private Integer compared(Revision revision) {
        return documents.revisions(revision.documentId()).stream()
                .filter(text -> text.discardedOn() == null)
                .map(Revision::number)
                .filter(number -> number < revision.number())
                .findFirst()
                .orElse(null);
    }

    /** The steps of a discarded text stay; what they wrote is shown no more. */
    private List<Noted> history(Revision revision) {
        var steps = journal.of(revision.id()).stream()
                .filter(noted -> revisions.maySeeReaders() || !noted.step().equals("documents.acknowledged"))
                .toList();
        if (revision.discardedOn() == null) return steps;
        return steps.stream()
                .map(noted -> noted.without(Set.of("documents.text")))
                .toList();
    }

    private void fill(Model model, Revision revision) {
        model.addAttribute("document", documents.get(revision.documentId()));
        model.addAttribute("revision", revision);
    }

    private static String saved(String body, Revision revision) {
        return "redirect:/" + body + revision.path() + "?done=saved";
    }
}
