package it.lario.demo;

import it.lario.ground.kernel.Rome;
import it.lario.registers.context.Issue;
import it.lario.registers.context.Issues;
import it.lario.registers.context.Obligation;
import it.lario.registers.context.Obligations;
import it.lario.registers.context.Parties;
import it.lario.registers.context.Party;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues, parties and obligations: registered by the quality office, looked at again every year by their owners. */
@Component
class ContextDemo implements DemoPart {

    private static final LocalDate CLIMATE_DECIDED = LocalDate.of(2026, 9, 30);

    private final Issues issues;
    private final Parties parties;
    private final Obligations obligations;

    ContextDemo(Issues issues, Parties parties, Obligations obligations) {
        this.issues = issues;
        this.parties = parties;
        this.obligations = obligations;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("issues"))
            if (told.yes("climate")) decideClimate(story, told);
            else issue(story, told);
        for (Told told : story.told().list("parties")) party(story, told);
        for (Told told : story.told().list("obligations")) obligation(story, told);
    }

    private void decideClimate(Story story, Told told) {
        var decision = new Issue.Decision(told.yes("relevant"), told.text("reason"));
        LocalDate on = earlier(CLIMATE_DECIDED, Rome.today());
        story.does(
                story.qualityManager(),
                () -> issues.registerClimate(text(story, told), decision, on, told.date("reviewOn")));
    }

    private void issue(Story story, Told told) {
        UUID id = story.as(
                story.qualityManager(), () -> issues.register(text(story, told), identified(told), firstReview(told))
                        .id());
        if (reviewed(told))
            story.does(
                    told.text("owner"),
                    () -> issues.confirm(
                            id, "Nessuna novità: resta come descritto.", firstReview(told), told.date("reviewOn")));
    }

    private void party(Story story, Told told) {
        var text =
                new Party.Text(told.text("name"), told.text("need"), told.yes("becomesObligation"), owner(story, told));
        UUID id = story.as(story.qualityManager(), () -> parties.register(text, identified(told), firstReview(told))
                .id());
        if (reviewed(told))
            story.does(
                    told.text("owner"),
                    () -> parties.confirm(
                            id,
                            "Bisogni confermati negli incontri dell’anno.",
                            firstReview(told),
                            told.date("reviewOn")));
    }

    private void obligation(Story story, Told told) {
        var text = new Obligation.Text(
                told.text("title"),
                told.text("source"),
                told.text("requirement"),
                story.id("units", told.text("unit")),
                owner(story, told));
        UUID id = story.as(story.qualityManager(), () -> obligations
                .register(text, identified(told), firstReview(told))
                .id());
        story.remember("obligations", told.text("title"), id);
        var state = told.word("state", Obligation.State.class);
        if (reviewed(told) && state != Obligation.State.TO_CHECK)
            story.does(
                    told.text("owner"),
                    () -> obligations.check(id, state, evidence(state), firstReview(told), told.date("reviewOn")));
    }

    private static Issue.Text text(Story story, Told told) {
        return new Issue.Text(
                told.text("title"),
                told.word("kind", Issue.Kind.class),
                told.text("description"),
                told.text("impact"),
                owner(story, told));
    }

    private static UUID owner(Story story, Told told) {
        return story.id("people", told.text("owner"));
    }

    private static String evidence(Obligation.State state) {
        return state == Obligation.State.MET
                ? "Controllati atti e registrazioni dell’anno: nessuno scostamento."
                : "Controllati atti e registrazioni dell’anno: alcuni uffici non hanno ancora completato gli adempimenti.";
    }

    /** A review still to come follows one of a year before; one already past was never held. */
    private static boolean reviewed(Told told) {
        return told.date("reviewOn").isAfter(Rome.today()) && !firstReview(told).isAfter(Rome.today());
    }

    private static LocalDate firstReview(Told told) {
        LocalDate next = told.date("reviewOn");
        return next.isAfter(Rome.today()) ? next.minusYears(1) : next;
    }

    private static LocalDate identified(Told told) {
        return firstReview(told).minusYears(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
