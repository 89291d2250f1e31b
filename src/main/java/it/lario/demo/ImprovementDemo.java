package it.lario.demo;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.foundations.improvement.Nonconformities;
import it.lario.foundations.improvement.Nonconformity;
import it.lario.foundations.improvement.Plan;
import it.lario.foundations.improvement.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nonconformities of the year: seen, contained, understood, treated, verified by somebody else, some closed. */
@Component
class ImprovementDemo implements DemoPart {

    private final Nonconformities nonconformities;
    private final Actions actions;

    ImprovementDemo(Nonconformities nonconformities, Actions actions) {
        this.nonconformities = nonconformities;
        this.actions = actions;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("nonconformities")) {
            var reported = story.as(told.text("reporter"), () -> nonconformities.report(report(story, told)));
            story.remember("nonconformities", told.text("key"), reported.id());
            treat(story, told, reported);
        }
    }

    private static Report report(Story story, Told told) {
        return new Report(
                told.text("title"),
                told.word("source", Nonconformity.Source.class),
                told.text("reference"),
                told.word("grade", Nonconformity.Grade.class),
                told.texts("clauses"),
                story.id("units", unit(story, told.text("service"))),
                story.id("processes", told.text("process")),
                told.text("requirement"),
                told.text("evidence"),
                told.text("gap"),
                told.date("reportedOn"),
                null);
    }

    /** The story names the service: the nonconformity concerns the unit that gives it. */
    private static String unit(Story story, String service) {
        return story.told().list("services").stream()
                .filter(told -> told.text("key").equals(service))
                .map(told -> told.text("unit"))
                .findFirst()
                .orElse(null);
    }

    private void treat(Story story, Told told, Nonconformity reported) {
        UUID id = reported.id();
        Told containment = told.part("containment");
        if (containment == null) return;
        String keeper = keeper(story, containment.text("owner"), reported);
        UUID container = story.id("people", containment.text("owner"));
        story.does(
                keeper, () -> nonconformities.contain(id, containment.text("text"), container, containment.date("on")));
        if (!told.has("rootCause")) return;
        story.does(
                keeper,
                () -> nonconformities.analyse(id, told.text("extent"), told.texts("whys"), told.text("rootCause")));
        carryOut(story, keeper, id, told.list("actions"));
        if (told.has("closedOn")) story.does(story.qualityManager(), () -> nonconformities.close(id));
    }

    /** Whoever contained it when they keep its unit, else the quality office. */
    private String keeper(Story story, String person, Nonconformity reported) {
        return story.as(person, () -> nonconformities.mayTreat(reported)) ? person : story.qualityManager();
    }

    private void carryOut(Story story, String keeper, UUID id, List<Told> told) {
        var planned = new ArrayList<Action>();
        for (Told action : told) planned.add(story.as(keeper, () -> nonconformities.plan(id, plan(story, action))));
        for (int i = 0; i < told.size(); i++) {
            Told action = told.get(i);
            UUID which = planned.get(i).id();
            if (!action.has("implementedOn")) continue;
            story.does(
                    action.text("owner"),
                    () -> actions.implement(which, action.text("implementation"), action.date("implementedOn")));
            if (action.has("verifiedOn"))
                story.does(
                        action.text("verifier"),
                        () -> actions.verify(
                                which,
                                action.yes("effective"),
                                action.text("verification"),
                                action.date("verifiedOn")));
        }
    }

    private static Plan plan(Story story, Told told) {
        return new Plan(
                told.word("kind", Action.Kind.class),
                told.text("title"),
                "",
                story.id("people", told.text("owner")),
                told.date("dueOn"),
                told.text("criterion"),
                told.date("checkOn"));
    }
}
