package it.lario.ground.terms;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.terms.CaseEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A case in the making: {@code began("2026-02-02").then(SUSPENSION, "2026-02-16")}. */
record Cases(TermRule rule, Closures closures, List<CaseEvent> events) {

    static Cases began(String day) {
        return by(TermRule.USUAL, day);
    }

    static Cases by(TermRule rule, String day) {
        return new Cases(rule, Closures.NATIONAL, List.of(CaseEvent.of(Kind.START, LocalDate.parse(day))));
    }

    Cases in(Closures closures) {
        return new Cases(rule, closures, events);
    }

    Cases then(Kind kind, String day) {
        return then(CaseEvent.of(kind, LocalDate.parse(day)));
    }

    Cases then(Kind kind, String day, int days) {
        return then(CaseEvent.of(kind, LocalDate.parse(day), days));
    }

    Cases ended(Outcome outcome, String day) {
        return then(CaseEvent.end(LocalDate.parse(day), outcome));
    }

    private Cases then(CaseEvent event) {
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Cases(rule, closures, more);
    }

    Judgement judged(String today) {
        return TermEngine.judge(rule, closures, events, LocalDate.parse(today));
    }

    /** Seen on a day, with nothing wrong. */
    Course on(String today) {
        Judgement judgement = judged(today);
        assertThat(judgement.problems()).isEmpty();
        return judgement.course().orElseThrow();
    }

    /** Seen on a day, whatever is wrong. */
    Course in(String today) {
        return judged(today).course().orElseThrow();
    }
}
