package it.lario.demo;

import it.lario.foundations.indicators.Definition.Direction;
import it.lario.ground.kernel.Decimals;
import it.lario.registers.objectives.Category;
import it.lario.registers.objectives.Goal;
import it.lario.registers.objectives.Measure;
import it.lario.registers.objectives.Measure.Family;
import it.lario.registers.objectives.Measure.Taken;
import it.lario.registers.objectives.Objective;
import it.lario.registers.objectives.ObjectiveNumbers;
import it.lario.registers.objectives.ObjectiveSheet;
import it.lario.registers.objectives.ObjectiveYear.Closing;
import it.lario.registers.objectives.Objectives;
import it.lario.registers.objectives.Observation;
import it.lario.registers.objectives.Observation.Cause;
import it.lario.registers.objectives.Observation.Forecast;
import it.lario.registers.objectives.Phase;
import it.lario.registers.objectives.YearValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Objectives set by the quality office with their owners, who check them every half year and close their years. */
@Component
class ObjectivesDemo implements DemoPart {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Objectives objectives;
    private final ObjectiveNumbers numbers;

    ObjectivesDemo(Objectives objectives, ObjectiveNumbers numbers) {
        this.objectives = objectives;
        this.numbers = numbers;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("objectives")) {
            String manager = story.qualityManager();
            Objective objective = story.as(manager, () -> objectives.set(goal(story, told)));
            UUID id = objective.id();
            if (told.has("key")) story.remember("objectives", told.text("key"), id);
            var measures = new ArrayList<UUID>();
            for (Told measure : measures(told))
                measures.add(story.as(manager, () -> numbers.add(id, measure(story, measure)))
                        .id());
            if (told.yes("draft")) continue;
            story.does(manager, () -> objectives.approve(id));
            run(story, told, id, measures);
        }
    }

    private void run(Story story, Told told, UUID id, List<UUID> measures) {
        String owner = told.text("owner");
        for (Told check : told.list("checks")) story.does(owner, () -> numbers.check(id, observation(check, measures)));
        var phases = told.list("phases");
        for (int i = 0; i < phases.size(); i++) {
            Told phase = phases.get(i);
            int nth = i;
            if (phase.has("done"))
                story.does(owner, () -> {
                    UUID known = objectives.get(id).phases().get(nth).id();
                    objectives.finish(id, known, phase.date("done"), phase.text("note"));
                });
        }
        for (Told year : told.list("years"))
            story.does(
                    owner,
                    () -> numbers.closeYear(
                            id, new Closing(year.number("year").intValueExact(), Map.of(), year.text("note"), null)));
    }

    /** An objective of one measure tells it in its own lines. */
    private static List<Told> measures(Told told) {
        return told.has("measures") ? told.list("measures") : List.of(told);
    }

    private static Goal goal(Story story, Told told) {
        return new Goal(
                told.text("title"),
                story.id("units", told.text("unit")),
                story.id("services", told.text("service")),
                told.has("category") ? told.word("category", Category.class) : Category.OPERATIONAL,
                story.id("people", told.text("owner")),
                story.id("objectives", told.text("parent")),
                told.date("startsOn"),
                told.date("dueOn"),
                new ObjectiveSheet(
                        told.text("description"),
                        told.text("impact"),
                        told.text("stakeholders"),
                        told.text("benchmark"),
                        told.text("mission"),
                        told.text("programme"),
                        told.text("section"),
                        told.text("act"),
                        told.text("actions"),
                        told.text("resources"),
                        told.text("method")),
                told.list("phases").stream()
                        .map(phase -> Phase.planned(null, phase.text("name"), phase.date("from"), phase.date("to")))
                        .toList());
    }

    private static Measure measure(Story story, Told told) {
        UUID indicator = story.id("indicators", told.text("by"));
        return new Measure(
                null,
                indicator,
                told.word("taken", Taken.class),
                told.text("indicator"),
                told.text("unitOfMeasure"),
                told.has("direction") ? told.word("direction", Direction.class) : Direction.UP,
                told.has("family") ? told.word("family", Family.class) : Family.EFFECTIVENESS,
                told.has("weight") ? told.number("weight") : WHOLE,
                told.number("baseline"),
                values(told.text("targets")),
                values(told.text("history")));
    }

    /** Such as {@code 2025: 17; 2026: 15}. */
    private static List<YearValue> values(String text) {
        var values = new ArrayList<YearValue>();
        if (text != null)
            for (String value : text.split("; "))
                values.add(new YearValue(
                        Integer.parseInt(value.substring(0, 4)),
                        Decimals.parse(value.substring(6)).orElseThrow()));
        return values;
    }

    private static Observation observation(Told told, List<UUID> measures) {
        var values = new HashMap<UUID, BigDecimal>();
        var texts = told.has("values") ? told.texts("values") : List.of(told.text("value"));
        for (int i = 0; i < texts.size(); i++)
            if (!texts.get(i).equals("-"))
                values.put(measures.get(i), Decimals.parse(texts.get(i)).orElseThrow());
        return new Observation(
                told.date("on"),
                values,
                told.text("note"),
                told.word("forecast", Forecast.class),
                told.word("cause", Cause.class),
                told.text("explanation"),
                null);
    }
}
