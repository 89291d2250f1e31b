package it.lario.demo;

import it.lario.foundations.indicators.Chart;
import it.lario.foundations.indicators.Definition;
import it.lario.foundations.indicators.Definition.Direction;
import it.lario.foundations.indicators.Frequency;
import it.lario.foundations.indicators.IndicatorComments;
import it.lario.foundations.indicators.Indicators;
import it.lario.foundations.indicators.Kind;
import it.lario.foundations.indicators.Measurement;
import it.lario.foundations.indicators.Signals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Indicators of the services with two years of figures: one real change of the work, two signals, a gap. */
@Component
class IndicatorsDemo implements DemoPart {

    private static final int BASELINE = 12;

    private final Indicators indicators;
    private final IndicatorComments comments;
    private final Signals signals;

    IndicatorsDemo(Indicators indicators, IndicatorComments comments, Signals signals) {
        this.indicators = indicators;
        this.comments = comments;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void build(Story story) {
        for (Told told : story.told().list("indicators")) {
            UUID id = story.as(
                    story.qualityManager(),
                    () -> indicators.define(definition(story, told)).id());
            String owner = told.text("owner");
            measure(story, told, id, owner);
            if (told.has("phase"))
                story.does(owner, () -> indicators.changePhase(id, told.date("phase"), told.text("phaseReason")));
            if (told.has("comment")) story.does(owner, () -> comments.say(id, null, told.text("comment")));
            if (told.yes("action")) story.does(owner, () -> accept(id));
            story.remember("indicators", told.text("code"), id);
        }
    }

    private void measure(Story story, Told told, UUID id, String owner) {
        LocalDate period = told.date("first");
        Frequency frequency = story.as(owner, () -> indicators.get(id).frequency());
        for (String figure : told.text("figures").split(" ")) {
            LocalDate begin = period;
            if (!figure.equals("-")) story.does(owner, () -> indicators.measure(id, count(begin, figure)));
            period = frequency.next(period);
        }
    }

    private static Measurement.Count count(LocalDate period, String figure) {
        String[] parts = figure.split("/");
        return new Measurement.Count(
                period,
                new BigDecimal(parts[0]),
                parts.length == 1 ? null : new BigDecimal(parts[1]),
                null,
                null,
                Measurement.Source.TYPED);
    }

    private void accept(UUID id) {
        var alarm = signals.waiting(id).get(0);
        signals.accept(id, alarm.rule(), alarm.first());
    }

    private static Definition definition(Story story, Told told) {
        BigDecimal per = told.number("per");
        return new Definition(
                told.text("code"),
                told.text("name"),
                told.text("purpose"),
                story.id("services", told.text("service")),
                story.id("people", told.text("owner")),
                told.word("kind", Kind.class),
                told.text("numerator"),
                told.text("denominator"),
                per == null ? null : per.intValueExact(),
                told.text("unit"),
                told.word("direction", Direction.class),
                told.word("frequency", Frequency.class),
                told.word("chart", Chart.class),
                told.number("target"),
                BASELINE,
                told.text("clause"),
                told.text("duty"),
                told.text("provenance"));
    }
}
