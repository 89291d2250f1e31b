package it.lario.ground.terms;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.terms.CaseEvent.Kind;
import it.lario.ground.terms.Given.Plain;
import it.lario.ground.terms.TermRule.Regularisation;
import it.lario.ground.terms.TermRule.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of every term, whatever the rule, the body and the events. */
@Domain(Given.class)
@Domain(DomainContext.Global.class)
class TermPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private static Course judge(TermRule rule, Closures closures, List<CaseEvent> events) {
        return TermEngine.judge(rule, closures, events, TODAY).course().orElseThrow();
    }

    @Property
    void noTermEndsOnADayThatMovesIt(@ForAll TermRule rule, @ForAll Closures closures, @ForAll List<CaseEvent> events) {
        Course course = judge(rule, closures, events);
        assertThat(closures.moves(course.due())).isFalse();
        assertThat(course.due()).isAfterOrEqualTo(course.lastDay());
        if (rule.unit() == Unit.WORKING_DAYS)
            assertThat(closures.works(course.due())).isTrue();
        course.substituteDue().ifPresent(day -> assertThat(closures.moves(day)).isFalse());
    }

    @Property
    void everyDayIsOfOneKind(@ForAll TermRule rule, @ForAll Closures closures, @ForAll List<CaseEvent> events) {
        Course course = judge(rule, closures, events);
        LocalDate seen = course.state() instanceof State.Closed closed ? closed.on() : TODAY;
        assertThat(course.elapsedDays()).isEqualTo(Run.days(course.startedOn(), seen));
        assertThat(course.effectiveDays()).isNotNegative();
        assertThat(course.suspendedDays()).isNotNegative();
        assertThat(course.used()).isBetween(0, course.effectiveDays());
        if (rule.regularisation() != Regularisation.RESTARTS)
            assertThat(course.annulledDays()).isZero();
        assertThat(course.isLate()).isEqualTo(seen.isAfter(course.due()));
        assertThat(course.state().isSuspended() && course.isLate()).isFalse();
    }

    /** Late exactly when more of the term's own unit was used than the rule gives, but for what a holiday adds. */
    @Property
    void inTimeIsWhatUsedNoMoreThanTheTerm(
            @ForAll TermRule rule, @ForAll Closures closures, @ForAll List<CaseEvent> events) {
        Course course = judge(rule, closures, events);
        if (rule.unit() == Unit.MONTHS) return;
        if (course.used() <= rule.length()) assertThat(course.isLate()).isFalse();
        if (course.isLate()) assertThat(course.used()).isGreaterThan(rule.length());
    }

    @Property
    void aSuspensionNeverBringsTheDueDayForward(
            @ForAll TermRule rule,
            @ForAll Closures closures,
            @ForAll List<CaseEvent> events,
            @ForAll @IntRange(min = 0, max = 90) int after,
            @ForAll @IntRange(min = 0, max = 40) int lasting) {
        List<CaseEvent> without = events.stream()
                .filter(event -> event.kind() != Kind.SUSPENSION && event.kind() != Kind.RESUMPTION)
                .filter(event -> event.kind() != Kind.END)
                .toList();
        LocalDate from = LocalDate.of(2026, 3, 3).plusDays(after);
        List<CaseEvent> with = Stream.concat(
                        without.stream(),
                        Stream.of(
                                CaseEvent.of(Kind.SUSPENSION, from),
                                CaseEvent.of(Kind.RESUMPTION, from.plusDays(lasting))))
                .toList();
        assertThat(judge(rule, closures, with).due())
                .isAfterOrEqualTo(judge(rule, closures, without).due());
    }

    @Property
    void theOrderInWhichEventsAreGivenDoesNotMatter(
            @ForAll TermRule rule, @ForAll Closures closures, @ForAll List<CaseEvent> events, @ForAll Random random) {
        List<CaseEvent> distinct = events.stream()
                .filter(event -> events.stream()
                                .filter(other -> other.kind() == event.kind()
                                        && other.on().equals(event.on()))
                                .count()
                        == 1)
                .toList();
        if (distinct.isEmpty()) return;
        List<CaseEvent> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);
        Judgement one = TermEngine.judge(rule, closures, distinct, TODAY);
        Judgement other = TermEngine.judge(rule, closures, shuffled, TODAY);
        assertThat(other.course()).isEqualTo(one.course());
        assertThat(other.problems().stream().map(TermProblem::kind).sorted())
                .isEqualTo(
                        one.problems().stream().map(TermProblem::kind).sorted().toList());
    }

    @Property
    void eventsRefusedOrWithoutEffectCouldAsWellBeMissing(
            @ForAll TermRule rule, @ForAll Closures closures, @ForAll List<CaseEvent> events) {
        Judgement judgement = TermEngine.judge(rule, closures, events, TODAY);
        List<CaseEvent> kept = new ArrayList<>(events);
        judgement.problems().stream()
                .filter(problem -> problem.weight() != TermProblem.Weight.IRREGULAR && problem.event() >= 0)
                .filter(problem -> problem.kind() != TermProblem.Kind.SILENT_ASSENT_TOO_EARLY)
                .map(TermProblem::event)
                .sorted(Collections.reverseOrder())
                .forEach(index -> kept.remove((int) index));
        assertThat(judge(rule, closures, kept)).isEqualTo(judgement.course().orElseThrow());
    }

    @Property
    void aClockTellsPlainCasesAsTheEngineDoes(@ForAll TermRule rule, @ForAll Closures closures, @ForAll Plain plain) {
        Course course = TermEngine.judge(rule, closures, plain.events(), plain.today())
                .course()
                .orElseThrow();
        TermClock clock = new TermClock(rule, closures, plain.start().minusDays(3), plain.today());
        int start = (int) plain.start().toEpochDay();
        int end = plain.end().map(Given::epoch).orElse(TermClock.NONE);
        int suspended = plain.suspended().map(Given::epoch).orElse(TermClock.NONE);
        int resumed = plain.resumed().map(Given::epoch).orElse(TermClock.NONE);
        assertThat(LocalDate.ofEpochDay(clock.due(start, end, suspended, resumed)))
                .isEqualTo(course.due());
        assertThat(clock.effectiveDays(start, end, suspended, resumed)).isEqualTo(course.effectiveDays());
        assertThat(clock.suspendedDays(start, end, suspended, resumed)).isEqualTo(course.suspendedDays());
        assertThat(clock.delayDays(start, end, suspended, resumed)).isEqualTo(course.delayDays());
        int closedOn = clock.closedOn(start, end, suspended, resumed);
        assertThat(closedOn)
                .isEqualTo(course.state() instanceof State.Closed closed ? Given.epoch(closed.on()) : TermClock.NONE);
    }
}
