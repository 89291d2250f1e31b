package it.lario.views.review;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes down what an open review says now, in the words of a page. */
@Component
class MinuteTaker {

    private final List<ReviewInput> registers;
    private final PreviousActions previous;
    private final NoteRepository notes;
    private final DecisionRepository decisions;
    private final Actions actions;

    MinuteTaker(
            List<ReviewInput> registers,
            PreviousActions previous,
            NoteRepository notes,
            DecisionRepository decisions,
            Actions actions) {
        this.registers = registers;
        this.previous = previous;
        this.notes = notes;
        this.decisions = decisions;
        this.actions = actions;
    }

    Minutes write(ManagementReview review, Page words) {
        return new Minutes(
                review.title(),
                Rome.date(review.periodFrom()),
                Rome.date(review.periodTo()),
                Rome.date(review.heldOn()),
                review.chair().name(),
                review.attendees().stream().map(Attendee::name).toList(),
                review.guests(),
                inputs(review, words),
                decisions.findByReviewIdOrderByNumber(review.id()).stream()
                        .map(decision -> resolution(decision, words))
                        .toList());
    }

    private List<Minutes.Input> inputs(ManagementReview review, Page words) {
        Map<ReviewInput.Input, String> written = notes.findByReviewId(review.id()).stream()
                .filter(note -> note.note() != null)
                .collect(Collectors.toMap(ReviewNote::input, ReviewNote::note));
        return Arrays.stream(ReviewInput.Input.values())
                .map(input -> new Minutes.Input(
                        input.code(),
                        words.t(input.key()),
                        facts(review, input)
                                .map(said -> new Minutes.Line(words.say(said), said.path()))
                                .toList(),
                        written.get(input)))
                .toList();
    }

    private Stream<Said> facts(ManagementReview review, ReviewInput.Input input) {
        var own = input == ReviewInput.Input.PREVIOUS_ACTIONS ? previous.facts(review) : List.<Said>of();
        return Stream.concat(
                own.stream(),
                registers.stream()
                        .filter(register -> register.input() == input)
                        .flatMap(register -> register.facts(review.periodFrom(), review.periodTo()).stream()));
    }

    private Minutes.Resolution resolution(Decision decision, Page words) {
        Action action = actions.get(decision.actionId());
        return new Minutes.Resolution(
                decision.id().toString(),
                decision.number(),
                decision.text(),
                words.t("review.kind." + decision.kind()),
                action.label(),
                action.path(),
                action.owner().name(),
                Rome.date(action.dueOn()));
    }
}
