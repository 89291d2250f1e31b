package it.lario.views.review;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.foundations.improvement.Origin;
import it.lario.foundations.improvement.Plan;
import it.lario.ground.contributions.ReviewInput.Input;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.kernel.Stale;
import it.lario.ground.pages.Page;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.printing.Print;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Management reviews: opened on a period, written, decided, signed by their chair and frozen. */
@Service
@Transactional
public class Reviews {

    /** The version of a text that nobody has written yet. */
    static final int UNWRITTEN = -1;

    private final ReviewRepository reviews;
    private final NoteRepository notes;
    private final DecisionRepository decisions;
    private final MinuteTaker taker;
    private final SignedMinutes signed;
    private final Actions actions;
    private final People people;
    private final Journal journal;
    private final Pages pages;
    private final Print print;

    Reviews(
            ReviewRepository reviews,
            NoteRepository notes,
            DecisionRepository decisions,
            MinuteTaker taker,
            SignedMinutes signed,
            Actions actions,
            People people,
            Journal journal,
            Pages pages,
            Print print) {
        this.reviews = reviews;
        this.notes = notes;
        this.decisions = decisions;
        this.taker = taker;
        this.signed = signed;
        this.actions = actions;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
        this.print = print;
    }

    public ManagementReview open(Convocation convocation) {
        requirePreparing();
        var review = reviews.saveAndFlush(new ManagementReview(agenda(convocation)));
        journal.note("review.opened", review);
        return review;
    }

    ManagementReview describe(UUID id, int version, Convocation convocation) {
        var review = prepared(id);
        review.expect(version);
        var before = review.fields();
        review.describe(agenda(convocation));
        journal.noteEdit("review.described", review, before);
        return review;
    }

    /** The same people and texts as a form gives them, with names as they are today. */
    private Agenda agenda(Convocation called) {
        PersonRef leader = people.named("chair", called.chair());
        if (people.with(Role.TOP_MANAGEMENT).stream().noneMatch(top -> top.is(called.chair())))
            throw RuleBroken.at("chair", "review.chair-not-top");
        var present = called.attendees() == null
                ? List.<PersonRef>of()
                : called.attendees().stream()
                        .map(who -> people.named("attendees", who))
                        .toList();
        return new Agenda(
                called.title(),
                called.periodFrom(),
                called.periodTo(),
                called.heldOn(),
                leader,
                present,
                called.guests());
    }

    /** @param version the note's, or -1 for the first text of this input */
    public ManagementReview note(UUID id, Input input, int version, String text) {
        var review = prepared(id);
        review.requireOpen();
        var note = notes.findByReviewIdAndInput(id, input).orElse(null);
        if (note == null) note = notes.saveAndFlush(new ReviewNote(review, input));
        else if (version == UNWRITTEN) throw new Stale(note.id(), note.version(), note.fields());
        else note.expect(version);
        var before = note.fields();
        note.write(text);
        journal.noteEdit("review.noted", note, before);
        return review;
    }

    /** A decision is not a wish: it starts as an action with somebody who answers for it. */
    public ManagementReview decide(UUID id, String text, Decision.Kind kind, Plan plan) {
        var review = prepared(id);
        review.requireOpen();
        Action action = actions.plan(plan, new Origin(review.label(), review.path()));
        int number = decisions.findByReviewIdOrderByNumber(id).size() + 1;
        decisions.saveAndFlush(new Decision(review, number, text, kind, action.id()));
        journal.note("review.decided", review, "review.decision", text, "review.action", action.label());
        return review;
    }

    ManagementReview reword(UUID id, UUID decision, int version, String text, Decision.Kind kind) {
        var review = prepared(id);
        review.requireOpen();
        var known = decision(id, decision);
        known.expect(version);
        var before = known.fields();
        known.describe(text, kind);
        journal.noteEdit("review.reworded", known, before);
        return review;
    }

    /** @param seen fingerprint of what the chair read; null when it was not read on a page */
    public ManagementReview sign(UUID id, LocalDate on, String seen) {
        var review = locked(id);
        people.require(Role.TOP_MANAGEMENT);
        Minutes minutes = taker.write(review, pages.printed());
        review.sign(people.current().ref(), on, Rome.today(), minutes);
        String content = signed.text(minutes);
        if (seen != null && !seen.equals(Fingerprint.of(content))) throw new RuleBroken("review.changed-meanwhile");
        reviews.saveAndFlush(review);
        signed.keep(review, content, printed(minutes, on, Fingerprint.of(content)));
        journal.note("review.signed", review, "review.sha256", Fingerprint.of(content));
        return review;
    }

    private byte[] printed(Minutes minutes, LocalDate on, String sha256) {
        return print.pdf(
                "views/review/minutes", Map.of("minutes", minutes, "signedOn", Rome.date(on), "sha256", sha256));
    }

    @Transactional(readOnly = true)
    public ManagementReview get(UUID id) {
        return reviews.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Minutes minutes(ManagementReview review, Page words) {
        return taker.write(review, words);
    }

    /** What a signature given now would freeze. */
    @Transactional(readOnly = true)
    String fingerprint(ManagementReview review) {
        return Fingerprint.of(signed.text(taker.write(review, pages.printed())));
    }

    @Transactional(readOnly = true)
    FrozenMinutes signed(ManagementReview review) {
        return signed.of(review.id());
    }

    @Transactional(readOnly = true)
    byte[] pdf(UUID id) {
        return signed.pdf(get(id).id());
    }

    @Transactional(readOnly = true)
    ReviewNote noteOn(UUID id, Input input) {
        return notes.findByReviewIdAndInput(id, input).orElse(null);
    }

    @Transactional(readOnly = true)
    Decision decision(UUID id, UUID decision) {
        return decisions
                .findById(decision)
                .filter(known -> known.reviewId().equals(id))
                .orElseThrow(NotFound::new);
    }

    /** Every step of the review, its notes and its decisions, last first. */
    @Transactional(readOnly = true)
    List<Journal.Noted> history(UUID id) {
        var records = Stream.of(
                        Stream.of(id),
                        notes.findByReviewId(id).stream().map(ReviewNote::id),
                        decisions.findByReviewIdOrderByNumber(id).stream().map(Decision::id))
                .flatMap(ids -> ids);
        return records.flatMap(record -> journal.of(record).stream())
                .sorted(Comparator.comparing(Journal.Noted::at).reversed())
                .toList();
    }

    /** The actions of a review as they stand today: they go on after the signature. */
    @Transactional(readOnly = true)
    List<Action> actions(ManagementReview review) {
        return actions.from(review.path());
    }

    boolean mayPrepare() {
        return people.current().is(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT);
    }

    private void requirePreparing() {
        people.require(Role.QUALITY_MANAGER, Role.TOP_MANAGEMENT);
    }

    private ManagementReview prepared(UUID id) {
        var review = locked(id);
        requirePreparing();
        return review;
    }

    private ManagementReview locked(UUID id) {
        return reviews.findLockedById(id).orElseThrow(NotFound::new);
    }
}
