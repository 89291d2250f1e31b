package it.lario.ground.terms;

import it.lario.ground.terms.CaseEvent.Kind;
import it.lario.ground.terms.Closures.DayOff;
import it.lario.ground.terms.TermRule.Basis;
import it.lario.ground.terms.TermRule.Regularisation;
import it.lario.ground.terms.TermRule.Start;
import it.lario.ground.terms.TermRule.Unit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Rules, bodies and cases of every kind. */
class Given extends DomainContextBase {

    static final LocalDate DAWN = LocalDate.of(2025, 9, 1);

    static int epoch(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /** Two years that hold Easter twice, both October 4ths, and a leap day. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(DAWN::plusDays);
    }

    @Provide
    Arbitrary<Closures> closures() {
        Arbitrary<Optional<MonthDay>> patrons = Arbitraries.integers()
                .between(1, 28)
                .map(day -> MonthDay.of(12, day))
                .optional();
        return Combinators.combine(
                        patrons,
                        days().set().ofMaxSize(20),
                        Arbitraries.of(DayOff.class).set().ofMaxSize(3))
                .as(Closures::new);
    }

    @Provide
    Arbitrary<TermRule> rules() {
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.of(30, 60, 90), Arbitraries.integers().between(1, 40));
        return Combinators.combine(
                        lengths,
                        Arbitraries.of(Unit.class),
                        Arbitraries.of(Start.class),
                        Arbitraries.of(Regularisation.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Stop.OPINION, Stop.EVALUATION, Stop.CONFERENCE)
                                .set())
                .as((length, unit, start, regularisation, silent, stops) ->
                        new TermRule(length, unit, Basis.OTHER_LAW, start, regularisation, silent, stops));
    }

    /** In order, none after the day of the judgement: a start, perhaps a suspension, perhaps its end, perhaps the case's. */
    record Plain(
            LocalDate start,
            Optional<LocalDate> suspended,
            Optional<LocalDate> resumed,
            Optional<LocalDate> end,
            LocalDate today) {

        List<CaseEvent> events() {
            return Stream.of(
                            Optional.of(CaseEvent.of(Kind.START, start)),
                            suspended.map(day -> CaseEvent.of(Kind.SUSPENSION, day)),
                            resumed.map(day -> CaseEvent.of(Kind.RESUMPTION, day)),
                            end.map(day -> CaseEvent.end(day, Outcome.EXPRESS)))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    @Provide
    Arbitrary<Plain> plain() {
        Arbitrary<Integer> gaps = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 45), Arbitraries.integers().between(0, 5));
        return Combinators.combine(
                        days(),
                        gaps.list().ofSize(4),
                        Arbitraries.of(true, false).list().ofSize(3))
                .as((start, gap, has) -> {
                    LocalDate suspended = start.plusDays(gap.get(0));
                    LocalDate resumed = suspended.plusDays(gap.get(1));
                    LocalDate end = resumed.plusDays(gap.get(2));
                    Optional<LocalDate> suspension = Optional.of(suspended).filter(day -> has.get(0));
                    return new Plain(
                            start,
                            suspension,
                            suspension.map(day -> resumed).filter(day -> has.get(1)),
                            Optional.of(end).filter(day -> has.get(2)),
                            end.plusDays(gap.get(3)));
                });
    }

    /** Anything at all, in any order: most of it wrong. */
    @Provide
    Arbitrary<List<CaseEvent>> events() {
        Arbitrary<LocalDate> near = Arbitraries.integers().between(0, 90).map(LocalDate.of(2026, 3, 1)::plusDays);
        Arbitrary<Integer> granted = Arbitraries.of(0, 0, 0, 7, 45);
        Arbitrary<CaseEvent> some = Combinators.combine(
                        Arbitraries.of(Kind.class).filter(kind -> kind != Kind.END), near, granted)
                .as(CaseEvent::of);
        Arbitrary<CaseEvent> ends =
                Combinators.combine(near, Arbitraries.of(Outcome.class)).as(CaseEvent::end);
        Arbitrary<CaseEvent> start = Arbitraries.just(CaseEvent.of(Kind.START, LocalDate.of(2026, 3, 3)));
        return Combinators.combine(
                        start,
                        Arbitraries.frequencyOf(Tuple.of(9, some), Tuple.of(1, ends))
                                .list()
                                .ofMaxSize(9))
                .as((first, others) ->
                        Stream.concat(Stream.of(first), others.stream()).toList());
    }
}
