package it.lario.ground.terms;

import it.lario.ground.terms.State.Closed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells a course step by step, in the order in which a person would reckon it. */
final class Steps {

    private final Counting counting;
    private final List<Pause> pauses;
    private final Run run;
    private final Course course;
    private final LocalDate today;
    private final LocalDate seen;
    private final List<Explanation> steps = new ArrayList<>();

    Steps(Counting counting, List<Pause> pauses, Run run, Course course, LocalDate today) {
        this.counting = counting;
        this.pauses = pauses;
        this.run = run;
        this.course = course;
        this.today = today;
        this.seen = course.state() instanceof Closed closed ? closed.on() : today;
    }

    List<Explanation> tell() {
        TermRule rule = counting.rule();
        add("start." + rule.start(), Law.ART_2_C_6, course.startedOn());
        add("length." + rule.unit(), rule.basis().law(), rule.length(), counting.lastDay(course.startedOn()));
        pauses.forEach(this::tellPause);
        tellMoves();
        tellEnd();
        tellDays();
        return steps;
    }

    private void tellPause(Pause pause) {
        Law law = pause.stop().law();
        if (!run.kept().contains(pause)) {
            if (!counting.rule().stops(pause.stop())) add("not-stopping", law, pause.from());
            return;
        }
        int days = Run.days(pause.from(), min(pause.until(), seen));
        boolean standing = !course.state().isClosed() && pause.standsOn(today);
        if (pause.stop() == Stop.REJECTION_NOTICE && pause.isAnswered())
            add("observed", law, pause.from(), pause.answered(), pause.until(), days);
        else if (pause.until().equals(LocalDate.MAX) && standing)
            add("standing." + pause.stop(), law, pause.from(), days);
        else if (standing) add("standing." + pause.stop(), law, pause.from(), pause.until(), days);
        else add("stopped." + pause.stop(), law, pause.from(), min(pause.until(), seen), days);
    }

    private void tellMoves() {
        LocalDate origin = course.countedFrom();
        LocalDate unmoved = counting.lastDay(origin);
        if (course.annulledDays() > 0) add("restarted", Stop.REGULARISATION.law(), origin, unmoved);
        int sum = run.kept().stream().mapToInt(pause -> overlap(pause, origin)).sum();
        if (sum > course.suspendedDays()) add("overlapping", stopLaw(), sum, course.suspendedDays());
        if (!course.lastDay().equals(unmoved)) add(moved(), stopLaw(), course.lastDay());
        if (!course.due().equals(course.lastDay())) add("rolled", Law.CIVIL_CODE_2963, course.lastDay(), course.due());
    }

    private String moved() {
        if (!(course.state() instanceof State.Suspended)) return "moved";
        boolean waits = run.kept().stream()
                .anyMatch(pause -> pause.standsOn(today) && pause.until().equals(LocalDate.MAX));
        return waits ? "moved-waiting" : "moved-standing";
    }

    private Law stopLaw() {
        return run.kept().get(0).stop().law();
    }

    private int overlap(Pause pause, LocalDate origin) {
        LocalDate from = pause.from().isAfter(origin) ? pause.from() : origin;
        return Math.max(0, Run.days(from, min(pause.until(), seen)));
    }

    private void tellEnd() {
        Law law = counting.rule().basis().law();
        if (course.state() instanceof Closed closed)
            add("end." + closed.outcome(), closed.outcome() == Outcome.SILENT_ASSENT ? Law.ART_20 : law, closed.on());
        else if (course.silentAssentOn().isPresent()) add("silence", Law.ART_20, course.due());
    }

    private void tellDays() {
        if (counting.rule().unit() == TermRule.Unit.WORKING_DAYS)
            add("used-working-days", Law.ART_2_C_4_BIS, course.used());
        add("used", Law.ART_2_C_4_BIS, course.effectiveDays(), course.suspendedDays(), course.elapsedDays());
        if (course.annulledDays() > 0) add("annulled", Stop.REGULARISATION.law(), course.annulledDays());
        boolean closed = course.state().isClosed();
        Law term = counting.rule().basis().law();
        if (!course.isLate()) add(closed ? "in-time" : "in-time-open", term, course.due());
        else add(closed ? "late" : "late-open", Law.ART_2_C_9_QUINQUIES, course.due(), course.delayDays());
        if (course.isLate()) course.substituteDue().ifPresent(day -> add("substitute", Law.ART_2_C_9_TER, day));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void add(String step, Law law, Object... arguments) {
        steps.add(Explanation.of(step, law, arguments));
    }
}
