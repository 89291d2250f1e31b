package it.lario.foundations.indicators;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who work in the body say of its figures: whoever knows why a month was odd may not be who measures it. */
@Service
@Transactional
public class IndicatorComments {

    private final IndicatorCommentRepository comments;
    private final Indicators indicators;
    private final People people;
    private final Journal journal;

    IndicatorComments(IndicatorCommentRepository comments, Indicators indicators, People people, Journal journal) {
        this.comments = comments;
        this.indicators = indicators;
        this.people = people;
        this.journal = journal;
    }

    /** @param period null for the whole indicator */
    public Indicator say(UUID id, LocalDate period, String text) {
        Indicator indicator = indicators.get(id);
        if (!maySay()) throw new Forbidden();
        if (period != null && !period.equals(indicator.frequency().begin(period)))
            throw RuleBroken.at("about", "indicators.not-a-period");
        comments.saveAndFlush(
                new IndicatorComment(id, period, text, people.current().ref()));
        journal.note("indicators.commented", indicator, "indicators.comment", text);
        return indicator;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<IndicatorComment> of(UUID indicator) {
        return comments.findByIndicatorIdOrderByRecordedAtDesc(indicator);
    }

    boolean maySay() {
        return people.current().works();
    }
}
