package it.lario.demo;

import it.lario.registers.objectives.Goal;
import it.lario.registers.objectives.Objective;
import it.lario.registers.objectives.ObjectiveCheck;
import it.lario.registers.objectives.Objectives;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Objectives set by the quality office with their owners, who check them every half year. */
@Component
class ObjectivesDemo implements DemoPart {

    private final Objectives objectives;

    ObjectivesDemo(Objectives objectives) {
        this.objectives = objectives;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("objectives")) {
            UUID id = story.as(
                    story.qualityManager(),
                    () -> objectives.set(goal(story, told)).id());
            for (Told check : told.list("checks"))
                story.does(
                        told.text("owner"),
                        () -> objectives.check(
                                id,
                                new ObjectiveCheck.Reading(
                                        check.date("on"), check.number("value"), check.text("note"), null)));
        }
    }

    /** The first check of the story is the baseline: the objective was set that day. */
    private static Goal goal(Story story, Told told) {
        List<Told> checks = told.list("checks");
        return new Goal(
                told.text("title"),
                story.id("services", told.text("service")),
                story.id("people", told.text("owner")),
                told.text("indicator"),
                told.text("unit"),
                told.number("baseline"),
                told.number("target"),
                told.word("direction", Objective.Direction.class),
                checks.get(0).date("on"),
                told.date("dueOn"),
                told.text("actions"),
                told.text("resources"),
                null);
    }
}
