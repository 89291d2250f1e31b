package it.lario.demo;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Plan;
import it.lario.ground.contributions.ReviewInput.Input;
import it.lario.views.review.Convocation;
import it.lario.views.review.Decision;
import it.lario.views.review.Reviews;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The review of the year: what the management wrote beside each input, its decisions and the signature. */
@Component
class ReviewDemo implements DemoPart {

    private static final int FIRST = -1;
    private static final int MONTHS_TO_CHECK = 3;

    private final Reviews reviews;

    ReviewDemo(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void build(Story story) {
        Told last = story.told().part("review");
        if (last == null) return;
        UUID held = prepared(story, last);
        story.does(last.text("chair"), () -> reviews.sign(held, last.date("heldOn"), null));
        if (story.told().has("nextReview")) prepared(story, story.told().part("nextReview"));
    }

    private UUID prepared(Story story, Told told) {
        UUID review = story.as(story.qualityManager(), () -> open(story, told));
        Told inputs = told.part("inputs");
        for (Input input : Input.values())
            if (inputs != null && inputs.has(input.code()))
                story.does(story.qualityManager(), () -> reviews.note(review, input, FIRST, inputs.text(input.code())));
        for (Told decision : told.list("decisions"))
            story.does(story.qualityManager(), () -> decide(story, review, decision));
        return review;
    }

    private UUID open(Story story, Told told) {
        var convocation = new Convocation(
                "Riesame della Direzione, anno " + told.date("to").getYear(),
                told.date("from"),
                told.date("to"),
                told.date("heldOn"),
                story.id("people", told.text("chair")),
                told.texts("attendees").stream()
                        .map(key -> story.id("people", key))
                        .toList(),
                null);
        return reviews.open(convocation).id();
    }

    private void decide(Story story, UUID review, Told told) {
        Told action = told.part("action");
        LocalDate due = action.date("dueOn");
        var plan = new Plan(
                Action.Kind.IMPROVEMENT,
                action.text("title"),
                told.text("text"),
                story.id("people", action.text("owner")),
                due,
                "La decisione è attuata come scritta e il risultato è documentato alla data della verifica.",
                due.plusMonths(MONTHS_TO_CHECK));
        reviews.decide(review, told.text("text"), told.word("kind", Decision.Kind.class), plan);
    }
}
