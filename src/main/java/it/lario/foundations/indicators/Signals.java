package it.lario.foundations.indicators;

import it.lario.foundations.improvement.Action;
import it.lario.foundations.improvement.Actions;
import it.lario.foundations.improvement.Origin;
import it.lario.foundations.improvement.Plan;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.People;
import it.lario.ground.statistics.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide on the signals of charts: one click makes an action of one, a reason puts it aside. */
@Service
@Transactional
public class Signals {

    /** Days for the action, and days until somebody looks whether it helped: to be changed in the action itself. */
    private static final int DAYS = 60;

    private static final int CHECK_DAYS = 180;

    private final Indicators indicators;
    private final Actions actions;
    private final People people;
    private final Pages pages;
    private final Journal journal;

    Signals(Indicators indicators, Actions actions, People people, Pages pages, Journal journal) {
        this.indicators = indicators;
        this.actions = actions;
        this.people = people;
        this.pages = pages;
        this.journal = journal;
    }

    /** The action has the signal as its origin and its evidence in its words. */
    public Action accept(UUID id, Rule rule, LocalDate first) {
        Indicator indicator = indicators.kept(id);
        var alarm = waiting(id, rule, first);
        Action action = actions.plan(plan(indicator, alarm), new Origin(indicator.label(), indicator.path()));
        indicators.decided(
                indicator,
                new SignalDecision(
                        id, alarm, action.id(), null, people.current().ref()));
        journal.note("indicators.signal-accepted", indicator, "indicators.action", action.label());
        return action;
    }

    public Indicator refuse(UUID id, Rule rule, LocalDate first, String reason) {
        Indicator indicator = indicators.kept(id);
        var alarm = waiting(id, rule, first);
        indicators.decided(
                indicator,
                new SignalDecision(id, alarm, null, reason, people.current().ref()));
        journal.note("indicators.signal-refused", indicator, "indicators.refusal", reason);
        return indicator;
    }

    /** Those that nobody decided on, latest first. */
    @Transactional(readOnly = true)
    public List<Series.Alarm> waiting(UUID id) {
        Indicator indicator = indicators.get(id);
        var decisions = indicators.decisions(id);
        return indicators.series(indicator).alarms().stream()
                .filter(alarm -> decisions.stream().noneMatch(decision -> decision.decides(alarm)))
                .toList();
    }

    private Series.Alarm waiting(UUID id, Rule rule, LocalDate first) {
        return waiting(id).stream()
                .filter(alarm -> alarm.rule() == rule && alarm.first().equals(first))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("indicators.no-such-signal"));
    }

    private Plan plan(Indicator indicator, Series.Alarm alarm) {
        var words = pages.printed();
        String first = Periods.label(words, indicator.frequency(), alarm.first());
        String last = Periods.label(words, indicator.frequency(), alarm.last());
        String rule = words.t("indicators.rule." + alarm.rule());
        return new Plan(
                Action.Kind.CORRECTIVE,
                words.t("indicators.action-title", indicator.code()),
                words.t("indicators.action-text", rule, first, last, indicator.numerator()),
                indicator.owner().id(),
                Rome.today().plusDays(DAYS),
                words.t("indicators.action-criterion", indicator.code()),
                Rome.today().plusDays(CHECK_DAYS));
    }
}
