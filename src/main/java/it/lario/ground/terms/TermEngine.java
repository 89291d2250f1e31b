package it.lario.ground.terms;

import it.lario.ground.terms.State.Closed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Judges cases by L. 241/1990, art. 2: the first day does not count, days follow the common calendar, a last day on a
 * legal holiday moves (civil code, art. 2963); August does not stop anything.
 */
public final class TermEngine {

    private TermEngine() {}

    /**
     * Events may come in any order. Those that cannot be are left out, and named; so are those that change nothing.
     *
     * @param today day of the judgement: later events are refused
     */
    public static Judgement judge(TermRule rule, Closures closures, List<CaseEvent> events, LocalDate today) {
        Timeline timeline = new Timeline(rule, closures, events, today);
        return timeline.start()
                .map(start -> judge(new Counting(rule, closures), timeline, start, today))
                .orElseGet(() -> new Judgement(Optional.empty(), timeline.problems()));
    }

    /** When the holder of the substitute power must have ended a case, asked on a day (art. 2, c. 9-ter). */
    public static LocalDate substituteDue(TermRule rule, Closures closures, LocalDate asked) {
        Counting counting = new Counting(rule, closures);
        return counting.due(counting.halfDay(asked));
    }

    private static Judgement judge(Counting counting, Timeline timeline, LocalDate start, LocalDate today) {
        Run open = Run.seenOn(today, counting, start, timeline.pauses());
        Optional<Closed> closed = closed(counting.rule(), timeline, open.due(), today);
        Run run = closed.filter(end -> end.outcome() != Outcome.SILENT_ASSENT)
                .map(end -> Run.endedOn(end.on(), counting, start, timeline.pauses()))
                .orElse(open);
        run.late().forEach(pause -> timeline.note(TermProblem.Kind.STOP_AFTER_DUE, pause.event()));
        State state = closed.<State>map(end -> end).orElseGet(() -> running(run, today));
        Course course = course(counting, run, state, start, today);
        Steps steps = new Steps(counting, timeline.pauses(), run, course, today);
        return new Judgement(Optional.of(course.toldBy(steps.tell())), timeline.problems());
    }

    /** Silence speaks when the due day is over: what was written afterwards came too late. */
    private static Optional<Closed> closed(TermRule rule, Timeline timeline, LocalDate due, LocalDate today) {
        Optional<CaseEvent> end = timeline.end();
        boolean bySilence = end.flatMap(CaseEvent::outcome)
                .filter(Outcome.SILENT_ASSENT::equals)
                .isPresent();
        boolean inTime = end.filter(event -> !event.on().isAfter(due)).isPresent();
        if (rule.silentAssent() && due.isBefore(today) && !inTime) {
            if (end.isPresent() && !bySilence) timeline.note(TermProblem.Kind.AFTER_SILENT_ASSENT, timeline.endIndex());
            return Optional.of(new Closed(Outcome.SILENT_ASSENT, due));
        }
        if (bySilence && end.get().on().isBefore(due)) {
            timeline.note(TermProblem.Kind.SILENT_ASSENT_TOO_EARLY, timeline.endIndex());
            return Optional.empty();
        }
        return end.map(event -> new Closed(event.outcome().orElseThrow(), event.on()));
    }

    private static State running(Run run, LocalDate today) {
        return run.standing(today)
                .<State>map(pause -> new State.Suspended(
                        pause.stop(),
                        pause.from(),
                        Optional.of(pause.until()).filter(until -> !until.equals(LocalDate.MAX))))
                .orElseGet(State.Open::new);
    }

    private static Course course(Counting counting, Run run, State state, LocalDate start, LocalDate today) {
        LocalDate seen = state instanceof Closed closed ? closed.on() : today;
        LocalDate due = run.due();
        boolean silent = counting.rule().silentAssent();
        boolean bySilence = state instanceof Closed closed && closed.outcome() == Outcome.SILENT_ASSENT;
        int suspended = run.suspendedDays(seen);
        int effective = Run.days(run.origin(), seen) - suspended;
        int used = counting.rule().unit() == TermRule.Unit.WORKING_DAYS
                ? counting.closures().workingDays(run.origin(), seen) - run.suspendedWorkingDays(seen)
                : effective;
        return new Course(
                state,
                start,
                run.origin(),
                run.last(),
                due,
                effective,
                suspended,
                Run.days(start, run.origin()),
                used,
                Math.max(0, Run.days(due, seen)),
                Optional.of(due).filter(day -> silent && (bySilence || !state.isClosed())),
                Optional.of(due)
                        .filter(day -> !silent && !state.isClosed())
                        .map(day -> counting.due(counting.halfDay(day))),
                List.of());
    }
}
