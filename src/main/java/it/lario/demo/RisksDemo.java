package it.lario.demo;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.foundations.improvement.Plan;
import it.lario.registers.risks.Opportunities;
import it.lario.registers.risks.Opportunity;
import it.lario.registers.risks.OpportunityEvaluation;
import it.lario.registers.risks.Risk;
import it.lario.registers.risks.RiskEvaluation;
import it.lario.registers.risks.Risks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Risks and opportunities, judged by those who answer for them, and the actions that treat them. */
@Component
class RisksDemo implements DemoPart {

    private final Risks risks;
    private final Opportunities opportunities;
    private final Actions actions;

    RisksDemo(Risks risks, Opportunities opportunities, Actions actions) {
        this.risks = risks;
        this.opportunities = opportunities;
        this.actions = actions;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("risks")) risk(story, told);
        for (Told told : story.told().list("opportunities")) opportunity(story, told);
    }

    private void risk(Story story, Told told) {
        String owner = told.text("owner");
        var description = new Risk.Description(
                told.text("title"),
                told.text("cause"),
                told.text("effect"),
                story.id("processes", told.text("process")),
                story.id("people", owner),
                told.date("reviewOn"));
        UUID id = story.as(
                story.qualityManager(), () -> risks.register(description).id());
        judge(
                story,
                told,
                judged -> risks.evaluate(
                        id,
                        new RiskEvaluation.Rating(
                                judged.date("on"),
                                judged.number("probability").intValueExact(),
                                judged.number("impact").intValueExact(),
                                judged.text("reason"))));
        treat(story, told, planned -> risks.plan(id, plan(story, planned, Action.Kind.PREVENTIVE)));
    }

    private void opportunity(Story story, Told told) {
        String owner = told.text("owner");
        var description = new Opportunity.Description(
                told.text("title"),
                told.text("benefitText"),
                story.id("processes", told.text("process")),
                story.id("people", owner),
                last(told).date("on"));
        UUID id = story.as(
                story.qualityManager(),
                () -> opportunities.register(description).id());
        judge(
                story,
                told,
                judged -> opportunities.evaluate(
                        id,
                        new OpportunityEvaluation.Rating(
                                judged.date("on"),
                                judged.number("benefit").intValueExact(),
                                judged.number("feasibility").intValueExact(),
                                judged.text("reason"))));
        treat(story, told, planned -> opportunities.plan(id, plan(story, planned, Action.Kind.IMPROVEMENT)));
    }

    private static void judge(Story story, Told told, Consumer<Told> evaluation) {
        for (Told judged : told.list("evaluations")) story.does(told.text("owner"), () -> evaluation.accept(judged));
    }

    private void treat(Story story, Told told, Function<Told, Action> planning) {
        for (Told planned : told.list("actions"))
            carryOut(story, told, planned, story.as(told.text("owner"), () -> planning.apply(planned)));
    }

    /** The story fixes no day for the check of an action: three months after it is due. */
    private static Plan plan(Story story, Told planned, Action.Kind kind) {
        return new Plan(
                kind,
                planned.text("title"),
                "",
                story.id("people", planned.text("owner")),
                planned.date("dueOn"),
                planned.text("criterion"),
                planned.date("dueOn").plusMonths(3));
    }

    /** Verified with the evaluation that followed, which tells what was seen, by somebody who did not do it. */
    private void carryOut(Story story, Told told, Told planned, Action action) {
        LocalDate done = planned.date("implementedOn");
        if (done == null) return;
        String owner = planned.text("owner");
        story.does(
                owner, () -> actions.implement(action.id(), "Attuata come previsto: " + planned.text("title"), done));
        if (!planned.has("effective") || last(told).date("on").isBefore(done)) return;
        String verifier = owner.equals(story.qualityManager()) ? told.text("owner") : story.qualityManager();
        story.does(
                verifier,
                () -> actions.verify(
                        action.id(),
                        planned.yes("effective"),
                        last(told).text("reason"),
                        last(told).date("on")));
    }

    private static Told last(Told told) {
        List<Told> evaluations = told.list("evaluations");
        return evaluations.get(evaluations.size() - 1);
    }
}
