package it.lario.views.review;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Plan;
import it.lario.ground.contributions.ReviewInput.Input;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Pages;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tables;
import it.lario.ground.pages.Tone;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of reviews, the page of each and the steps to its signature. */
@Controller
class ReviewController {

    record AgendaForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @NotNull LocalDate heldOn,
            @NotNull UUID chair,
            List<UUID> attendees,
            @Size(max = 1000) String guests) {

        Convocation convocation() {
            return new Convocation(title, periodFrom, periodTo, heldOn, chair, attendees, guests);
        }
    }

    record NoteForm(@Size(max = 4000) String note) {}

    record DecisionForm(
            @NotBlank @Size(max = 2000) String decision,
            @NotNull Decision.Kind decisionKind,
            @NotBlank @Size(max = 200) String actionTitle,
            @NotNull UUID owner,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 2000) String criterion,
            @NotNull LocalDate checkOn) {

        Plan plan() {
            return new Plan(Action.Kind.IMPROVEMENT, actionTitle, decision, owner, dueOn, criterion, checkOn);
        }
    }

    record WordingForm(
            @NotBlank @Size(max = 2000) String decision,
            @NotNull Decision.Kind decisionKind) {}

    record SignatureForm(@NotNull LocalDate signedOn) {}

    private final Reviews reviews;
    private final People people;
    private final Pages pages;
    private final Tables tables;

    ReviewController(Reviews reviews, People people, Pages pages, Tables tables) {
        this.reviews = reviews;
        this.people = people;
        this.pages = pages;
        this.tables = tables;
    }

    @GetMapping("/{body}/reviews")
    View list() {
        var query = TableQuery.of("review", "/reviews", "management_review t where t.body_id = :body")
                .text("title", "t.title")
                .date("periodFrom", "t.period_from")
                .date("periodTo", "t.period_to")
                .date("heldOn", "t.held_on")
                .text("chair", "t.chair_name")
                .word("status", "t.status", ManagementReview.Status.values(), Map.of("SIGNED", Tone.SUCCESS))
                .order("t.held_on desc");
        return tables.page(query, reviews.mayPrepare() ? "/reviews/new" : null);
    }

    @GetMapping("/{body}/reviews/new")
    String blank(Model model) {
        return agenda(model, null);
    }

    @PostMapping("/{body}/reviews")
    String open(@PathVariable String body, @Valid AgendaForm form) {
        return saved(body, reviews.open(form.convocation()));
    }

    @GetMapping("/{body}/reviews/{id}")
    String show(@PathVariable UUID id, Model model, HttpServletRequest request) {
        var review = reviews.get(id);
        model.addAttribute("review", review);
        model.addAttribute("history", reviews.history(id));
        if (review.open()) return live(review, model, request);
        model.addAttribute("frozen", reviews.signed(review));
        model.addAttribute("actions", reviews.actions(review));
        return "views/review/signed";
    }

    private String live(ManagementReview review, Model model, HttpServletRequest request) {
        var minutes = reviews.minutes(review, pages.of(request));
        model.addAttribute("minutes", minutes);
        model.addAttribute("obstacles", review.obstacles(minutes, Rome.today()));
        model.addAttribute("mayPrepare", reviews.mayPrepare());
        model.addAttribute(
                "maySign", people.current().id().equals(review.chair().id()));
        model.addAttribute("seen", reviews.fingerprint(review));
        model.addAttribute("today", Rome.today());
        return "views/review/review";
    }

    @GetMapping("/{body}/reviews/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        return agenda(model, prepared(id));
    }

    @PostMapping("/{body}/reviews/{id}")
    String describe(
            @PathVariable String body,
            @PathVariable UUID id,
            @RequestParam("_version") int version,
            @Valid AgendaForm form) {
        return saved(body, reviews.describe(id, version, form.convocation()));
    }

    @GetMapping("/{body}/reviews/{id}/inputs/{code}")
    String input(@PathVariable UUID id, @PathVariable String code, Model model, HttpServletRequest request) {
        var review = prepared(id);
        var input = input(code);
        var note = reviews.noteOn(id, input);
        model.addAttribute("review", review);
        model.addAttribute(
                "input", reviews.minutes(review, pages.of(request)).inputs().get(input.ordinal()));
        model.addAttribute("version", String.valueOf(note == null ? Reviews.UNWRITTEN : note.version()));
        return "views/review/input";
    }

    @PostMapping("/{body}/reviews/{id}/inputs/{code}")
    String note(
            @PathVariable String body,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam("_version") int version,
            @Valid NoteForm form) {
        var review = reviews.note(id, input(code), version, form.note());
        return "redirect:/" + body + review.path() + "?done=saved#input-" + code;
    }

    @GetMapping("/{body}/reviews/{id}/decisions/new")
    String blankDecision(@PathVariable UUID id, Model model) {
        return decision(id, null, model);
    }

    @PostMapping("/{body}/reviews/{id}/decisions")
    String decide(@PathVariable String body, @PathVariable UUID id, @Valid DecisionForm form) {
        return saved(body, reviews.decide(id, form.decision(), form.decisionKind(), form.plan()));
    }

    @GetMapping("/{body}/reviews/{id}/decisions/{decision}")
    String editDecision(@PathVariable UUID id, @PathVariable UUID decision, Model model) {
        return decision(id, reviews.decision(id, decision), model);
    }

    @PostMapping("/{body}/reviews/{id}/decisions/{decision}")
    String reword(
            @PathVariable String body,
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam("_version") int version,
            @Valid WordingForm form) {
        return saved(body, reviews.reword(id, decision, version, form.decision(), form.decisionKind()));
    }

    @PostMapping("/{body}/reviews/{id}/signature")
    String sign(
            @PathVariable String body, @PathVariable UUID id, @RequestParam String seen, @Valid SignatureForm form) {
        return saved(body, reviews.sign(id, form.signedOn(), seen));
    }

    @GetMapping("/{body}/reviews/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var name = ContentDisposition.attachment()
                .filename(reviews.get(id).label() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(reviews.pdf(id));
    }

    private String agenda(Model model, ManagementReview review) {
        people.require(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT);
        model.addAttribute("review", review);
        model.addAttribute("members", people.members());
        model.addAttribute("chairs", people.with(Role.TOP_MANAGEMENT));
        return "views/review/agenda";
    }

    private String decision(UUID id, Decision decision, Model model) {
        model.addAttribute("review", prepared(id));
        model.addAttribute("decision", decision);
        model.addAttribute("members", people.members());
        return "views/review/decision";
    }

    private ManagementReview prepared(UUID id) {
        var review = reviews.get(id);
        people.require(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT);
        review.requireOpen();
        return review;
    }

    private static Input input(String code) {
        return Arrays.stream(Input.values())
                .filter(input -> input.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String saved(String body, ManagementReview review) {
        return "redirect:/" + body + review.path() + "?done=saved";
    }
}
